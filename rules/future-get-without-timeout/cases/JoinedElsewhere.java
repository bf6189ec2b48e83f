// Trap: whoever joined the futures stands elsewhere: a helper of the project, the caller of a private method, an assertion.
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Partitions {
    interface Store {
        CompletableFuture<Boolean> exists(int partition);
    }

    private final Map<Integer, CompletableFuture<Boolean>> found = new ConcurrentHashMap<>();
    private final Store store;

    Partitions(Store store) {
        this.store = store;
    }

    CompletableFuture<Long> count(int partitions) {
        for (int i = 0; i < partitions; i++) {
            found.put(i, store.exists(i));
        }
        return waitForAll(found.values().stream().toList())
                .thenApply(done -> found.entrySet().stream().filter(e -> e.getValue().join()).count());
    }

    CompletableFuture<Integer> first(List<CompletableFuture<Boolean>> answers) {
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).thenApply(done -> firstTrue(answers));
    }

    private int firstTrue(List<CompletableFuture<Boolean>> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).join()) {
                return i;
            }
        }
        return -1;
    }

    synchronized boolean merge(List<CompletableFuture<Boolean>> answers) {
        boolean all = true;
        for (CompletableFuture<Boolean> answer : answers) {
            assert answer.isDone() : "asked too early";
            all &= answer.join();
        }
        return all;
    }

    private static CompletableFuture<Void> waitForAll(List<? extends CompletableFuture<?>> futures) {
        return CompletableFuture.allOf(futures.toArray(new CompletableFuture[0]));
    }
}

class Reporting extends ThreadPoolExecutor {
    Reporting() {
        super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    @Override
    protected void afterExecute(Runnable task, Throwable thrown) {
        if (thrown == null && task instanceof Future<?>) {
            try {
                ((Future<?>) task).get();
            } catch (Exception e) {
                System.getLogger("reporting").log(System.Logger.Level.WARNING, "failed", e);
            }
        }
    }
}

class Closing implements AutoCloseable {
    private final ExecutorService pool;
    private final CompletableFuture<Void> ended;

    Closing(ExecutorService pool, CompletableFuture<Void> ended) {
        this.pool = pool;
        this.ended = ended;
    }

    CompletableFuture<Void> closeAfter(CompletableFuture<Void> last) {
        return last.thenRun(this::close);
    }

    @Override
    public void close() {
        pool.shutdown();
        ended.join();
    }
}
