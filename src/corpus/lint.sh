#!/usr/bin/env bash
# Lints the corpus with the built tool and prints what differs from the recorded findings.
#
#   src/corpus/lint.sh [--record] [TREE…]     all trees when none is named
#
#   --record    makes what was found now the record
#   ASYNCLINT   the tool: target/asynclint/bin/asynclint
#   FLAGS       more flags for it
#
# Leaves target/corpus-findings/TREE.json (the tool's report), .txt (one line per finding, as recorded) and .log (its
# other output, with --stats). Exits with 0 when nothing differs or it was recorded, 1 when something does, 3 when the
# tool failed on a tree.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tool=${ASYNCLINT:-$root/target/asynclint/bin/asynclint}
out=$root/target/corpus-findings
record=no
[ "${1:-}" = --record ] && { record=yes; shift; }

command -v "$tool" >/dev/null || { echo "lint.sh: no $tool; build it: mvn -q -DskipTests package" >&2; exit 2; }
known=$(awk '$1 == "tree" { print $2 }' "$here/corpus.txt")
trees=${*:-$known}
for tree in $trees; do
    grep -qx -- "$tree" <<<"$known" || { echo "lint.sh: no tree $tree in corpus.txt; there are:" $known >&2; exit 2; }
done
"$here/fetch.sh" >&2
mkdir -p "$out" "$here/findings"

# One line per finding out of a report, in the order that `sort` gives: RULE PATH:LINE SEVERITY.
lines_of() {
    awk '
        match($0, /^[ ,]*\{"rule":"[^"]*","severity":"[^"]*","path":"[^"]*","line":[0-9]+/) {
            split(substr($0, RSTART, RLENGTH), field, "\"")
            line = substr($0, RSTART, RLENGTH); sub(/.*:/, "", line)
            print field[4], field[12] ":" line, field[8]; found++
            next
        }
        /"rule":/ && /"severity":/ { print FILENAME ":" NR ": not a finding on a line of its own" > "/dev/stderr"; exit 3 }
    ' "$1" | sort
}

# The lines of standard input with a mark before them and, where somebody has read the finding, the verdict behind.
# A right finding that is gone is a missed alarm; a wrong one that is gone is progress.
with_verdicts() {
    awk -v mark="$1" -v verdicts="$here/verdicts" '
        {
            if (!($1 in seen)) {
                seen[$1]
                file = verdicts "/" $1 ".txt"
                while ((getline row < file) > 0)
                    if (row !~ /^#/ && split(row, cell, "\t") == 3) verdict[$1, cell[2]] = cell[1] ": " cell[3]
            }
            print mark, $0 (($1, $2) in verdict ? "   [" verdict[$1, $2] "]" : "")
        }'
}

differs=0 total=0
cd "$root/target/corpus"
for tree in $trees; do
    start=$SECONDS code=0
    "$tool" check --no-cache --profile default --release 21 --fail-on never --stats ${FLAGS:-} --format "json=$out/$tree.json" "$tree" \
        >"$out/$tree.log" 2>&1 || code=$?
    [ "$code" = 0 ] || { echo "lint.sh: the tool ended with $code on $tree:" >&2; tail -20 "$out/$tree.log" >&2; exit 3; }
    lines_of "$out/$tree.json" >"$out/$tree.txt"
    recorded=$here/findings/$tree.txt
    [ "$record" = no ] || cp "$out/$tree.txt" "$recorded"
    [ -f "$recorded" ] || { [ ! -s "$out/$tree.txt" ] || echo "note: nothing recorded for $tree yet" >&2; recorded=/dev/null; }

    count=$(wc -l <"$out/$tree.txt") total=$((total + count))
    new=$(comm -13 "$recorded" "$out/$tree.txt") gone=$(comm -23 "$recorded" "$out/$tree.txt")
    printf '%-16s %6d findings, %d new, %d gone, %d s\n' "$tree" "$count" \
        "$(grep -c . <<<"$new" || true)" "$(grep -c . <<<"$gone" || true)" "$((SECONDS - start))"
    [ -z "$new" ] || { differs=1; with_verdicts + <<<"$new"; }
    [ -z "$gone" ] || { differs=1; with_verdicts - <<<"$gone"; }
done
echo "$total findings in all"
exit $differs
