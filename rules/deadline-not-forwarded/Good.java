package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Lookup<V> {
    private final CompletableFuture<V> value = new CompletableFuture<>();
    private final CountDownLatch registered = new CountDownLatch(1);

    V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        return value.get(timeout, unit);
    }

    void awaitRegistration(Duration timeout) throws InterruptedException {
        if (!registered.await(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("not registered");
        }
    }

    int exitCode(Process tool, long timeoutMs) throws InterruptedException {
        return tool.waitFor(timeoutMs, TimeUnit.MILLISECONDS) ? tool.exitValue() : -1;
    }

    void stop(Thread worker, long maxWaitMillis) throws InterruptedException {
        worker.interrupt();
        worker.join(maxWaitMillis);
    }
}
