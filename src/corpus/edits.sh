#!/usr/bin/env bash
# Proves that what is kept from run to run never shows: edits trees of the corpus at random, and after each round compares
# the report of a run that takes over earlier results with that of a run without a cache, byte for byte.
#
#   src/corpus/edits.sh [ROUNDS [TREE…]]     10 rounds on vertx-clients, spring-apps, kestra and pulsar when left out
#
#   SEED        of the edits: 1 when left out; the same seed makes the same edits
#   ASYNCLINT   the tool: target/asynclint/bin/asynclint
#
# Works in target/edits. Exits with 0 when all reports are the same, 1 when one differs (its folder is named, and both
# reports are left there), 3 when the tool failed.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tool=${ASYNCLINT:-$root/target/asynclint/bin/asynclint}
rounds=${1:-10}
[ $# = 0 ] || shift
[ $# != 0 ] || set -- vertx-clients spring-apps kestra pulsar
RANDOM=${SEED:-1}

[[ $rounds =~ ^[1-9][0-9]*$ ]] || { echo "edits.sh: not a number of rounds: $rounds" >&2; exit 2; }
command -v "$tool" >/dev/null || { echo "edits.sh: no $tool; build it: mvn -q -DskipTests package" >&2; exit 2; }
"$here/fetch.sh" >/dev/null

# The first line that fits, changed: PATTERN REPLACEMENT FILE.
first() {
    awk -v pattern="$1" -v by="$2" '!done && sub(pattern, by) { done = 1 } { print }' "$3" >"$3.new" && mv "$3.new" "$3"
}

edit() { # FILE
    [ -f "$1" ] || return 0
    case $((RANDOM % 10)) in
        0) rm "$1" ;;
        1) first ' (implements|extends) [A-Za-z]+' '' "$1" ;;
        2) first '[)] *[{]$' '& { try { Thread.sleep(1); } catch (InterruptedException e) { } }' "$1" ;;
        3) first '^import [^*]*;' '' "$1" ;;
        4) first '(class|interface) [A-Za-z]+' '&X' "$1" ;;
        5) first 'CompletableFuture<[A-Za-z]*> [a-z]' 'Object x' "$1" ;;
        6) sed -i.old -e '$d' "$1" && rm "$1.old" ;;
        7) cp "$1" "${1%.java}Copy.java" ;;
        8) first '[(]String ' '(int added, String ' "$1" ;;
        9) echo "class Added { void run(Runnable work) { Thread.startVirtualThread(work); } }" >"$(dirname "$1")/Added$RANDOM.java" ;;
    esac
}

lint() { # FLAG… in the tree
    local code=0
    "$tool" check . --release 21 --fail-on never --format json "$@" || code=$?
    [ "$code" = 0 ] || { echo "edits.sh: the tool failed with $code in $PWD" >&2; exit 3; }
}

different=0
for tree in "$@"; do
    work=$root/target/edits/$tree
    rm -rf "$work"
    mkdir -p "$work"
    cp -r "$root/target/corpus/$tree" "$work/tree"
    cd "$work/tree"
    touch asynclint.yml
    lint --cache-dir "$work/cache" >/dev/null
    known=
    for round in $(seq "$rounds"); do
        mapfile -t files < <(find . -name '*.java' | sort)
        for _ in $(seq $((RANDOM % 3 == 0 ? RANDOM % 30 + 1 : RANDOM % 3 + 1))); do
            edit "${files[(RANDOM * 32768 + RANDOM) % ${#files[@]}]}"
        done
        lint --cache-dir "$work/cache" --stats >"$work/known.json" 2>"$work/stats"
        known+=" $(sed -n 's/.*; \([0-9,]*\) known from an earlier run$/\1/p' "$work/stats")"
        lint --no-cache >"$work/anew.json"
        cmp -s "$work/known.json" "$work/anew.json" || { echo "round $round of $tree differs: $work"; different=1; break; }
    done
    echo "$tree: results taken over in each round:$known"
done
[ "$different" = 0 ] && echo "All reports are the same."
exit "$different"
