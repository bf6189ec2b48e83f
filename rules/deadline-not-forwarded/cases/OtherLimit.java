// Hard: the wait has a limit, but not the one that the caller gives, which nothing looks at
package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Service {
    private static final long DEFAULT_SECONDS = 30;
    private final ExecutorService pool;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long pollMillis = 100;

    Service(ExecutorService pool) {
        this.pool = pool;
    }

    String call(String request, Duration timeout) throws Exception {
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> request, pool);
        return answer.get(DEFAULT_SECONDS, TimeUnit.SECONDS); // finding: timeout
    }

    boolean stop(long timeout, TimeUnit unit) throws InterruptedException {
        pool.shutdown();
        return pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS); // finding: timeout
    }

    boolean awaitStop(long timeoutMillis) throws InterruptedException {
        long end = System.currentTimeMillis() + timeoutMillis;
        while (System.currentTimeMillis() < end) {
            if (stopped.await(100, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    boolean awaitConfigured(long timeoutMillis) throws InterruptedException {
        return stopped.await(pollMillis, TimeUnit.MILLISECONDS); // strict names it
    }

    boolean awaitSome(long retries) throws InterruptedException {
        return stopped.await(100, TimeUnit.MILLISECONDS);
    }
}
