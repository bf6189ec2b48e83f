#!/usr/bin/env bash
# Prints how many findings of the default profile stand in a thousand lines of async-dense code, by tree and in all: of the
# findings that are recorded in src/corpus/findings.
#
#   src/corpus/density.sh
#
# A file is async-dense when at least one line in fifty, and five in all, name a future, a stage, an executor, a thread, a
# lock or a publisher.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
corpus=$here/../../target/corpus
names='CompletableFuture|CompletionStage|CompletionException|ExecutionException|Executor|ExecutorService|Executors|ScheduledExecutorService|ThreadPoolExecutor|ForkJoinPool|Future|ListenableFuture|SettableFuture|Promise|Thread|Runnable|Callable|InterruptedException|CountDownLatch|Semaphore|ReentrantLock|Lock|Condition|BlockingQueue|synchronized|Mono|Flux|Uni|Multi|Single|Observable|Flowable'

echo "| tree | async-dense lines | findings there | in a thousand |"
echo "|---|---:|---:|---:|"
for tree in "$corpus"/*/; do
    name=$(basename "$tree")
    [ -f "$here/findings/$name.txt" ] || { echo "density.sh: no findings/$name.txt; run lint.sh --record" >&2; exit 2; }
    (cd "$corpus" && find "$name" -name '*.java' -print0 | xargs -0 awk -v names="(^|[^A-Za-z0-9_])($names)([^A-Za-z0-9_]|\$)" '
        FNR == 1 { if (file != "") print lines, hits, file; file = FILENAME; lines = 0; hits = 0 }
        { lines++; if ($0 ~ names) hits++ }
        END { if (file != "") print lines, hits, file }') |
        awk -v name="$name" '
            FNR == NR { if ($2 >= 5 && $2 * 50 >= $1) { dense[$3] = 1; lines += $1 } next }
            { split($2, place, ":"); if (place[1] in dense) found++ }
            END { print name, lines + 0, found + 0 }' - "$here/findings/$name.txt"
done | awk '
    { printf "| %s | %d | %d | %.2f |\n", $1, $2, $3, $2 ? $3 * 1000 / $2 : 0; lines += $2; found += $3 }
    END { printf "| all | %d | %d | %.2f |\n", lines, found, lines ? found * 1000 / lines : 0 }'
