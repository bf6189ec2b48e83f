package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The overload with a limit was added for the interface, and never filled in. */
class Lookup<V> {
    private final CompletableFuture<V> value = new CompletableFuture<>();
    private final CountDownLatch registered = new CountDownLatch(1);

    V get() throws InterruptedException, ExecutionException {
        return value.get();
    }

    V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        return value.get(); // finding: waits for a future as long as it takes
    }

    void awaitRegistration(Duration timeout) throws InterruptedException {
        registered.await(); // finding: `timeout`
    }

    int exitCode(Process tool, long timeoutMs) throws InterruptedException {
        return tool.waitFor(); // finding: `timeoutMs`
    }

    void stop(Thread worker, long maxWaitMillis) throws InterruptedException {
        worker.interrupt();
        worker.join(); // finding: `maxWaitMillis`
    }
}
