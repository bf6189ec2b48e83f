package example;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class NightlyImport {
    private final ExecutorService pool;
    private final CountDownLatch stopped = new CountDownLatch(1);

    NightlyImport(ExecutorService pool) {
        this.pool = pool;
    }

    String run(List<String> files) throws InterruptedException, ExecutionException, TimeoutException {
        Future<String> report = pool.submit(() -> "imported " + files.size());
        String text = report.get(10, TimeUnit.MINUTES);
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
            pool.shutdownNow();
        }
        return text;
    }

    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    void stop() {
        stopped.countDown();
    }
}
