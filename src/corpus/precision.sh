#!/usr/bin/env bash
# Prints, for each rule, how its findings on the corpus were judged, as a Markdown table.
#
#   src/corpus/precision.sh [DIR]     DIR: the findings; src/corpus/findings, the recorded ones, when left out
#
# A verdict counts while its finding is still reported; those on findings that are gone are counted below the table.
# Exits with 1 when a verdict cannot be read.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
findings=${1:-$here/findings}
shopt -s nullglob
files=("$findings"/*.txt "$here"/verdicts/*.txt)

awk -v verdicts="$here/verdicts/" '
    index(FILENAME, verdicts) != 1 {
        found[$1]++; rules[$1]
        if (!(($1, $2) in at)) { at[$1, $2]; places[$1]++ }
        if (severity[$1] !~ "(^|/)" $3 "(/|$)") severity[$1] = severity[$1] (severity[$1] == "" ? "" : "/") $3
        next
    }
    /^#/ || /^$/ { next }
    {
        rule = substr(FILENAME, length(verdicts) + 1); sub(/\.txt$/, "", rule)
        cells = split($0, cell, "\t")
        if (cells != 3 || cell[1] !~ /^(right|wrong|debatable)$/ || cell[3] == "" || (rule, cell[2]) in judged) {
            print "verdicts/" rule ".txt:" FNR ": not VERDICT<TAB>PLACE<TAB>REASON, or judged twice" > "/dev/stderr"; bad = 1
            next
        }
        judged[rule, cell[2]]
        if ((rule, cell[2]) in at) { n[rule, cell[1]]++; read[rule]++ } else gone[cell[1]]++
    }
    END {
        if (bad) exit 1
        print "| rule | severity | found | read | right | wrong | debatable | right of right + wrong |"
        print "|---|---|---:|---:|---:|---:|---:|---:|"
        fflush()
        for (rule in rules) {
            r = n[rule, "right"] + 0; w = n[rule, "wrong"] + 0
            share = r + w ? sprintf("%.0f %%", 100 * r / (r + w)) : ""
            printf "| %s | %s | %d | %d | %d | %d | %d | %s |\n", rule, severity[rule], found[rule], read[rule], r, w,
                n[rule, "debatable"], share | "sort"
        }
        close("sort")
        printf "\nVerdicts on findings that are gone: %d right, %d wrong, %d debatable.\n",
            gone["right"], gone["wrong"], gone["debatable"]
    }' "${files[@]:-/dev/null}"
