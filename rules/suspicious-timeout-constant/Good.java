package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PaymentClient {
    private final long timeoutMs;
    private final int retryDelaySeconds;

    PaymentClient(long timeoutMs, int retryDelaySeconds) {
        this.timeoutMs = timeoutMs;
        this.retryDelaySeconds = retryDelaySeconds;
    }

    String pay(Future<String> receipt) throws Exception {
        return receipt.get(timeoutMs, TimeUnit.MILLISECONDS);
    }

    String wait(CompletableFuture<String> receipt, Duration limit) {
        return receipt.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    void retry(ScheduledExecutorService timer, Runnable call) {
        timer.schedule(call, retryDelaySeconds, TimeUnit.SECONDS);
    }

    void pause() throws InterruptedException {
        Thread.sleep(TimeUnit.SECONDS.toMillis(retryDelaySeconds));
    }

    Duration limit() {
        return Duration.ofMillis(timeoutMs);
    }

    void stop(ExecutorService pool, Thread reader) throws InterruptedException {
        pool.shutdownNow();
        reader.join(1_000);
    }
}
