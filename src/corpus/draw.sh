#!/usr/bin/env bash
# Draws findings of one rule to be read, with the source around them.
#
#   src/corpus/draw.sh [--unread] RULE [N] [SEED]     N: 40, SEED: 1
#
#   --unread    leaves out those of the draw that have a verdict
#   CONTEXT     lines of source before and after: 12
#
# Draws from target/corpus-findings (src/corpus/lint.sh). The same findings, N and SEED give the same draw, and a finding
# that is no longer reported changes nothing but its own place: the next one moves up.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
found=$root/target/corpus-findings
unread=no
[ "${1:-}" = --unread ] && { unread=yes; shift; }
rule=${1:?usage: draw.sh [--unread] RULE [N] [SEED]} n=${2:-40} seed=${3:-1}
verdicts=$here/verdicts/$rule.txt
ls "$found"/*.txt >/dev/null 2>&1 || { echo "draw.sh: no findings; run src/corpus/lint.sh" >&2; exit 2; }

# The order is that of a hash of seed and place, so that it does not depend on what else was found. All arithmetic stays
# below 2^53, where every awk is exact.
drawn=$(cat "$found"/*.txt | awk -v rule="$rule" '$1 == rule { print $2, $3 }' | sort -u | awk -v seed="$seed" '
    BEGIN { for (i = 1; i < 256; i++) code[sprintf("%c", i)] = i; p = 2147483647 }
    {
        h = 17
        text = seed " " $1
        for (i = 1; i <= length(text); i++) h = (h * 131 + code[substr(text, i, 1)]) % p
        for (i = 0; i < 4; i++) h = (h * (h % 65521 + 1) + 12345) % p
        printf "%010d %s\n", h, $0
    }' | sort | cut -d' ' -f2- | awk -v n="$n" 'NR <= n')
[ -n "$drawn" ] || { echo "no findings of $rule" >&2; exit 0; }
of=$(cat "$found"/*.txt | awk -v rule="$rule" '$1 == rule' | wc -l)

i=0
while read -r place severity; do
    i=$((i + 1))
    verdict=
    [ ! -f "$verdicts" ] || verdict=$(awk -F'\t' -v place="$place" '!/^#/ && $2 == place { print $1 ": " $3; exit }' "$verdicts")
    [ "$unread" = no ] || [ -z "$verdict" ] || continue
    path=${place%:*} line=${place##*:}
    echo "=== $rule $severity, $i of $(wc -l <<<"$drawn") drawn from $of"
    # The report's own words: message, help and the path through the code.
    grep -F "\"rule\":\"$rule\"" "$found/${path%%/*}.json" | grep -F "\"path\":\"$path\",\"line\":$line," | sed 's/^[ ,]*//; s/,$//' || true
    awk -v line="$line" -v around="${CONTEXT:-12}" '
        NR > line + around { exit }
        NR >= line - around { printf "%s%5d  %s\n", NR == line ? ">" : " ", NR, $0 }' "$root/target/corpus/$path"
    printf '%s\t%s\t%s\n\n' "${verdict:+(read) }${verdict%%:*}" "$place" "${verdict#*: }"
done <<<"$drawn"
