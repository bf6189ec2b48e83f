package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class NightlyImport {
    private final ExecutorService pool;
    private boolean stopped;
    private volatile boolean loaded;

    NightlyImport(ExecutorService pool) {
        this.pool = pool;
    }

    String run(List<String> files) throws InterruptedException, ExecutionException {
        Future<String> report = pool.submit(() -> "imported " + files.size());
        while (!report.isDone()) { // finding: report.isDone
            Thread.sleep(100);
        }
        pool.shutdown();
        while (!pool.isTerminated()) { // finding: pool.isTerminated
        }
        return report.get();
    }

    void awaitLoaded() {
        while (!loaded) { // finding: a whole processor
            Thread.yield();
        }
    }

    void awaitStop() {
        while (!stopped); // finding: not volatile
    }

    void stop() {
        stopped = true;
        loaded = true;
    }
}
