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

    /** 1,500 means 25 minutes here. */
    String pay(Future<String> receipt) throws Exception {
        return receipt.get(timeoutMs, TimeUnit.SECONDS); // finding: an amount of milliseconds
    }

    String wait(CompletableFuture<String> receipt, Duration limit) {
        return receipt.orTimeout(limit.toMillis(), TimeUnit.SECONDS).join(); // finding: an amount of milliseconds
    }

    void retry(ScheduledExecutorService timer, Runnable call) {
        timer.schedule(call, retryDelaySeconds, TimeUnit.MILLISECONDS); // finding: an amount of seconds
    }

    void pause() throws InterruptedException {
        Thread.sleep(retryDelaySeconds); // finding: takes it for milliseconds
    }

    Duration limit() {
        return Duration.ofSeconds(timeoutMs); // finding: an amount of milliseconds
    }

    CompletableFuture<String> failed(CompletableFuture<String> receipt) {
        return receipt.orTimeout(0, TimeUnit.SECONDS); // finding: over at once
    }

    void stop(ExecutorService pool, Thread reader) throws InterruptedException {
        pool.shutdownNow();
        reader.join(-1); // finding: IllegalArgumentException
    }
}
