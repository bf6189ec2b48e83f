#!/usr/bin/env bash
# Measures the targets of docs/performance.md, each as a ratio of whole processes that run in turn, and prints a table.
#
#   src/corpus/speed.sh [RUNS]     RUNS of each after one that does not count: 5 when left out
#
#   LARGE_RUNS       the same for the large tree, of which each run takes a minute; 1 runs without the one before
#   ROWS             only the rows whose name this pattern fits, as 'one *file*'
#   JAVA17, JAVA25   homes of the two Javas; what is not there is left out
#   ASYNCLINT        the tool: target/asynclint/bin/asynclint
#
# Compares with ast-grep (npm) and PMD (src/corpus/compare-pmd.sh brings it), which land in target/. The large tree is
# hazelcast, trino-main, pulsar, opensearch and flink of the corpus, side by side in target/speed/large.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
runs=${1:-5}
large_runs=${LARGE_RUNS:-$runs}
tool=${ASYNCLINT:-$root/target/asynclint/bin/asynclint}
java17=${JAVA17:-$(ls -d /usr/lib/jvm/*17* 2>/dev/null | head -1)}
java25=${JAVA25:-$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -1)}
corpus=$root/target/corpus
work=$root/target/speed
large="hazelcast trino-main pulsar opensearch flink"
ast_grep_version=0.51.1
pmd_version=7.27.0

[[ $runs =~ ^[1-9][0-9]*$ ]] || { echo "speed.sh: not a number of runs: $runs" >&2; exit 2; }
command -v "$tool" >/dev/null || { echo "speed.sh: no $tool; build it: mvn -q -DskipTests package" >&2; exit 2; }
"$here/fetch.sh" >/dev/null
mkdir -p "$work"

# Each tree is a project of its own, so that nothing around it is read.
project() {
    [ -d "$work/$1" ] || { mkdir -p "$work/$1.new"; shift; for tree in "$@"; do cp -r "$corpus/$tree" "$work/$name.new/"; done
        find "$work/$name.new" -name asynclint.yml -delete; touch "$work/$name.new/asynclint.yml"; mv "$work/$name.new" "$work/$name"; }
}
name=kafka project kafka kafka-clients
name=million project million hazelcast
# shellcheck disable=SC2086 # a list
name=large project large $large
mkdir -p "$work/small"
cat >"$work/small/Small.java" <<'JAVA'
import java.util.concurrent.ExecutorService;

class Small {
    void start(ExecutorService pool) {
        pool.submit(() -> System.out.println(1 / 0));
    }
}
JAVA

ast_grep=$work/ast-grep/node_modules/.bin/ast-grep
[ -x "$ast_grep" ] || npm install --silent --no-audit --no-fund --prefix "$work/ast-grep" "@ast-grep/cli@$ast_grep_version" >/dev/null
pmd=$root/target/pmd-$pmd_version
[ -f "$pmd/complete" ] || "$here/compare-pmd.sh" 1 >/dev/null

mkdir -p "$work/classes"
"$java17/bin/javac" -cp "$(dirname "$(dirname "$tool")")/lib/*" -d "$work/classes" "$here/ParserAlone.java"

lint() { # HOME ARGUMENT…
    local home=$1
    shift
    ASYNCLINT_JAVA_HOME=$home "$tool" check --profile default --release 21 --fail-on never "$@"
}
cold() { lint "$java17" --no-cache --threads "$1" "$2"; }
warm() { lint "$java17" --cache-dir "$work/cache" --threads 2 "$1"; }
grep_one() { "$ast_grep" run --lang java --threads 2 --pattern 'CompletableFuture.supplyAsync($$$)' "$1"; }
run_pmd() {
    "$java17/bin/java" -cp "$pmd/lib/*" net.sourceforge.pmd.cli.PmdCli check --no-cache --no-progress --threads 2 \
        -R category/java/multithreading.xml -f text -d "$1"
}
# The parser by itself, on what a run parses: no rule and no type.
parser_alone() {
    "$java17/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:-DontCompileHugeMethods \
        -cp "$work/classes:$(dirname "$(dirname "$tool")")/lib/*" ParserAlone "$work/kafka" 674
}
# One file of the million lines changes before each run, as between two commits.
changed=$(find "$work/million" -name ClientInvocation.java | head -1)
hook() {
    echo "// $RANDOM" >>"$changed"
    lint "$1" --cache-dir "$work/cache" --threads 2 "$changed"
}
warm_after_change() {
    echo "// $RANDOM" >>"$changed"
    warm "$work/million"
}
version() { "$1/bin/java" -version; }
small() { lint "$1" --no-cache "$work/small/Small.java"; }

seconds() {
    local TIMEFORMAT=%R
    { time "$@" >/dev/null 2>&1 || true; } 2>&1
}
median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# shellcheck disable=SC2053 # a pattern
shown() { [[ $1 == ${ROWS:-*} ]]; }

# WHAT TARGET COMMAND… -- COMMAND…: runs both in turn and prints the medians and their ratio.
compare() {
    local what=$1 target=$2 first=() second=() a= b= n=$runs
    shown "$what" || return 0
    case $what in *3.8\ million*) n=$large_runs ;; esac
    shift 2
    while [ "$1" != -- ]; do first+=("$1"); shift; done
    shift
    second=("$@")
    [ "$n" = 1 ] || { seconds "${first[@]}" >/dev/null; seconds "${second[@]}" >/dev/null; }
    for _ in $(seq "$n"); do
        a+=$(seconds "${first[@]}")$'\n'
        b+=$(seconds "${second[@]}")$'\n'
    done
    a=$(printf %s "$a" | median)
    b=$(printf %s "$b" | median)
    awk -v what="$what" -v target="$target" -v a="$a" -v b="$b" \
        'BEGIN { printf "| %s | %.2f s | %.2f s | %.2f | %s |\n", what, a, b, b ? a / b : 0, target }'
}

echo "$("$java17/bin/java" -version 2>&1 | sed -n 1p), $(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN) processors, medians of $runs, on the large tree of $large_runs"
echo
echo "| asynclint against | asynclint | the other | ratio | target |"
echo "|---|---:|---:|---:|---:|"
compare "ast-grep, 0.34 million lines, cold" "1.0" cold 2 "$work/kafka" -- grep_one "$work/kafka"
compare "PMD multithreading, 0.34 million lines, cold" "0.07" cold 2 "$work/kafka" -- run_pmd "$work/kafka"
compare "the parser alone against PMD, 0.34 million lines" "" parser_alone -- run_pmd "$work/kafka"
compare "ast-grep, 3.8 million lines, cold" "1.0" cold 2 "$work/large" -- grep_one "$work/large"
shown "nothing changed against cold, 3.8 million lines" && warm "$work/large" >/dev/null 2>&1
compare "nothing changed against cold, 3.8 million lines" "0.1" warm "$work/large" -- cold 2 "$work/large"
# Before the rows on one file, a run over everything has been there, as a build server or the developer's own.
shown "one file changed of a million lines" && warm "$work/million" >/dev/null 2>&1
compare "all of a million lines after one file changed, against cold" "" warm_after_change -- cold 2 "$work/million"
for home in $java17 $java25; do
    major=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    compare "one file changed of a million lines, against \`java -version\`, Java $major" "$([ "$major" = 17 ] && echo 5 || echo 4)" \
        hook "$home" -- version "$home"
    compare "one small file without cache, against \`java -version\`, Java $major" "$([ "$major" = 17 ] && echo 4.5 || echo 3)" \
        small "$home" -- version "$home"
done
compare "one thread against two, 0.34 million lines" "1.7 or more" cold 1 "$work/kafka" -- cold 2 "$work/kafka"
compare "one thread against two, 3.8 million lines" "1.7 or more" cold 1 "$work/large" -- cold 2 "$work/large"

[ -z "${ROWS:-}" ] || exit 0
echo
lines() { find "$1" -name '*.java' -exec cat {} + | wc -l; }
per_line() { awk -v s="$(seconds cold 2 "$1")" -v n="$(lines "$1")" 'BEGIN { printf "%.4f", s * 1000000 / n }'; }
awk -v small="$(per_line "$work/kafka")" -v large="$(per_line "$work/large")" \
    'BEGIN { printf "Time per line, 3.8 against 0.34 million lines: %.2f (%.1f and %.1f µs); target 1.15\n", large / small, large, small }'
if command -v /usr/bin/time >/dev/null; then
    rm -rf "$work/memory"
    memory=$(ASYNCLINT_JAVA_OPTS=-Xmx512m ASYNCLINT_JAVA_HOME=$java17 /usr/bin/time -f '%M %x' "$tool" check --release 21 \
        --cache-dir "$work/memory" --fail-on never "$work/large" 2>&1 >/dev/null | tail -1)
    echo "3.8 million lines with -Xmx512m: exit code ${memory#* }, $((${memory% *} / 1024)) MB resident at the peak"
fi
