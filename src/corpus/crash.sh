#!/usr/bin/env bash
# Proves that what is kept survives what happens to processes and disks: after runs that were killed at some moment, runs of
# two versions of the tool at once, in a folder that cannot be written and on a disk that is full, the report is that of a
# run without a cache.
#
#   src/corpus/crash.sh [KILLS [TREE]]     20 kills, on vertx-clients, when left out
#
#   ASYNCLINT   the tool: target/asynclint/bin/asynclint
#
# Works in target/crash. The full disk is a small tmpfs, and left out where none can be mounted. Exits with 0 when all
# reports are the same, 1 when one differs.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tool=${ASYNCLINT:-$root/target/asynclint/bin/asynclint}
kills=${1:-20}
tree=${2:-vertx-clients}
RANDOM=1

[[ $kills =~ ^[1-9][0-9]*$ ]] || { echo "crash.sh: not a number of kills: $kills" >&2; exit 2; }
command -v "$tool" >/dev/null || { echo "crash.sh: no $tool; build it: mvn -q -DskipTests package" >&2; exit 2; }
"$here/fetch.sh" >/dev/null
work=$root/target/crash
rm -rf "$work"
mkdir -p "$work/cache"
cp -r "$root/target/corpus/$tree" "$work/tree"
cd "$work/tree"
touch asynclint.yml

lint() { "$tool" check . --release 21 --fail-on never --format json "$@"; }
same() { # WHAT REPORT
    cmp -s "$2" "$work/anew.json" || { echo "$1: the report differs: $2"; exit 1; }
    echo "$1: the same"
}
change() { echo "// $RANDOM" >>"$(find . -name '*.java' | sort | sed -n "$((RANDOM % 300 + 1))p")"; }

lint --no-cache >/dev/null # makes the class archive
for _ in $(seq "$kills"); do
    change
    lint --cache-dir "$work/cache" >/dev/null 2>&1 &
    sleep "$((RANDOM % 4)).$((RANDOM % 10))"
    pkill -9 -P $! 2>/dev/null || true
    kill -9 $! 2>/dev/null || true
    wait $! 2>/dev/null || true
done
lint --no-cache >"$work/anew.json"
lint --cache-dir "$work/cache" >"$work/killed.json"
same "after $kills kills" "$work/killed.json"

cp -r "$(dirname "$(dirname "$tool")")" "$work/other"
(cd "$work/other/lib" && touch added && jar uf asynclint.jar added)
change
lint --no-cache >"$work/anew.json"
lint --cache-dir "$work/cache" >"$work/one.json" &
"$work/other/bin/asynclint" check . --release 21 --fail-on never --format json --cache-dir "$work/cache" >"$work/two.json"
wait
same "one of two versions at once" "$work/one.json"
same "the other of them" "$work/two.json"

touch "$work/file"
lint --cache-dir "$work/file" >"$work/unwritable.json"
same "where nothing can be written" "$work/unwritable.json"

mkdir -p "$work/full"
if mount -t tmpfs -o size=600k tmpfs "$work/full" 2>/dev/null; then
    trap 'umount "$work/full"' EXIT
    lint --cache-dir "$work/full" >"$work/disk.json"
    same "on a full disk" "$work/disk.json"
    lint --cache-dir "$work/full" >"$work/disk.json"
    same "on a full disk, once more" "$work/disk.json"
else
    echo "on a full disk: not tried, no tmpfs can be mounted here"
fi
