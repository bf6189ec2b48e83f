#!/usr/bin/env bash
# Times whole processes, in turn, on one tree: PMD's multithreading category and asynclint.
#
#   src/corpus/compare-pmd.sh [RUNS]     RUNS of each after one that does not count: 5 when left out
#
#   TREE        what is linted: target/corpus/kafka-clients (src/corpus/fetch.sh brings it)
#   ASYNCLINT   the command that is timed, TREE is added: target/asynclint/bin/asynclint check --profile default --threads 2,
#               and --no-cache once the tool has it
#   PMD_FLAGS   flags of PMD's Java machine; none
#
# Both get two threads, no cache and nothing warm but the disk. Prints seconds of wall clock and of CPU (user and system)
# for each run, the medians, and asynclint's share of PMD's.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
runs=${1:-5}
tree=${TREE:-$root/target/corpus/kafka-clients}
asynclint=${ASYNCLINT:-$root/target/asynclint/bin/asynclint check --profile default --threads 2}
pmd_version=7.27.0
pmd=$root/target/pmd-$pmd_version
out=$root/target/compare-pmd

[[ $runs =~ ^[1-9][0-9]*$ ]] || { echo "compare-pmd.sh: not a number of runs: $runs" >&2; exit 2; }
[ -d "$tree" ] || { echo "compare-pmd.sh: no tree at $tree; run src/corpus/fetch.sh" >&2; exit 2; }
command -v ${asynclint%% *} >/dev/null || { echo "compare-pmd.sh: no ${asynclint%% *}; build it: mvn -q -DskipTests package" >&2; exit 2; }

# A result cache would make every run after the first a warm one.
[ -n "${ASYNCLINT:-}" ] || ! $asynclint --help 2>/dev/null | grep -q -e --no-cache || asynclint="$asynclint --no-cache"

if [ ! -f "$pmd/complete" ]; then
    mkdir -p "$pmd"
    cat >"$pmd/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>peer</groupId><artifactId>pmd</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>net.sourceforge.pmd</groupId><artifactId>pmd-cli</artifactId><version>$pmd_version</version></dependency>
    <dependency><groupId>net.sourceforge.pmd</groupId><artifactId>pmd-java</artifactId><version>$pmd_version</version></dependency>
  </dependencies>
</project>
POM
    ${MVN:-mvn} -B -q -ntp -Dstyle.color=never -f "$pmd/pom.xml" \
        org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$pmd/lib" >&2
    touch "$pmd/complete"
fi
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$out"

run_pmd() {
    $java ${PMD_FLAGS:-} -cp "$pmd/lib/*" net.sourceforge.pmd.cli.PmdCli check --no-cache --no-progress --threads 2 \
        -R category/java/multithreading.xml -f text -d "$tree" >"$out/pmd.txt" 2>"$out/pmd.err"
}
run_asynclint() { $asynclint "$tree" >"$out/asynclint.txt" 2>"$out/asynclint.err"; }

# Runs a tool and prints "WALL CPU" in seconds. Findings make both tools end with a code of their own; anything else is
# a failure, and its time means nothing.
timed() {
    local TIMEFORMAT='%R %U %S' code=0 times
    times=$({ time { "run_$1" || code=$?; echo "$code" >"$out/$1.code"; }; } 2>&1) || true
    code=$(cat "$out/$1.code")
    case "$1 $code" in
        "pmd 0" | "pmd 4" | "pmd 5" | "asynclint 0" | "asynclint 1") ;;
        *) echo "compare-pmd.sh: $1 ended with $code:" >&2; tail -5 "$out/$1.err" >&2; exit 3 ;;
    esac
    awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }' <<<"$times"
}
median() { sort -n | awk '{ v[NR] = $1 } END { printf "%.2f\n", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

echo "$($java -version 2>&1 | sed -n 2p), $(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN) processors," \
    "$(find "$tree" -name '*.java' | wc -l) files of $(basename "$tree")"
echo "asynclint: $(basename "${asynclint%% *}") ${asynclint#"${asynclint%% *}"}"
timed pmd >/dev/null
timed asynclint >/dev/null

: >"$out/times"
printf '%-4s %10s %10s %16s %16s\n' run 'PMD wall' 'PMD CPU' 'asynclint wall' 'asynclint CPU'
for ((run = 1; run <= runs; run++)); do
    p=$(timed pmd)
    a=$(timed asynclint)
    echo "$p $a" >>"$out/times"
    printf '%-4s %10s %10s %16s %16s\n' "$run" $p $a
done
column() { cut -d' ' -f"$1" "$out/times" | median; }
p_wall=$(column 1) p_cpu=$(column 2) a_wall=$(column 3) a_cpu=$(column 4)
printf '%-4s %10s %10s %16s %16s\n' med. "$p_wall" "$p_cpu" "$a_wall" "$a_cpu"
awk -v pw="$p_wall" -v pc="$p_cpu" -v aw="$a_wall" -v ac="$a_cpu" \
    'BEGIN { printf "asynclint / PMD: wall %.3f, CPU %.3f\n", aw / pw, ac / pc }'
echo "PMD: $(wc -l <"$out/pmd.txt") lines of output"
