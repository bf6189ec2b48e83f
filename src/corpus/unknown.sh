#!/usr/bin/env bash
# Prints, for each tree that lint.sh has linted, its files, lines, and the share of candidate calls whose receiver's type
# is unknown, as a Markdown table.
#
#   src/corpus/unknown.sh [DIR]     DIR: where lint.sh left its logs; target/corpus-findings when left out
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
logs=${1:-$here/../../target/corpus-findings}

awk '
    function number(text) { gsub(/,/, "", text); return text + 0 }
    FNR == 1 { tree = FILENAME; sub(/.*\//, "", tree); sub(/\.log$/, "", tree) }
    $1 == "files" { files[tree] = $2; lines[tree] = substr($4, 2); allLines += number(substr($4, 2)) }
    $1 == "parsed" { parsed[tree] = $2; reached[tree] = $6 }
    $1 == "problems" { problems[tree] = $2 }
    $1 == "calls" { calls[tree] = number($2); unknown[tree] = number($4); all += number($2); allUnknown += number($4) }
    END {
        print "| tree | files | lines | parsed for the rules | reached by questions | problems | candidate calls | unknown receivers | share |"
        print "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
        for (tree in calls)
            printf "| %s | %s | %s | %s | %s | %s | %d | %d | %.1f %% |\n", tree, files[tree], lines[tree], parsed[tree], reached[tree],
                problems[tree], calls[tree], unknown[tree], calls[tree] ? 100 * unknown[tree] / calls[tree] : 0 | "sort"
        close("sort")
        printf "| in all | | %d | | | | %d | %d | %.1f %% |\n", allLines, all, allUnknown, 100 * allUnknown / all
    }' "$logs"/*.log
