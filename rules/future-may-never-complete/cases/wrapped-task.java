// Hard: the executor gets what a wrapper makes of the task
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

class Prioritized {
    private final AtomicLong sequence = new AtomicLong();
    private final Executor delegate;

    Prioritized(Executor delegate) {
        this.delegate = delegate;
    }

    <T> Future<T> submit(Runnable task, T result) {
        CompletableFuture<T> future = new CompletableFuture<>();
        delegate.execute(numbered(() -> {
            task.run();
            future.complete(result); // finding: complete
        }));
        return future;
    }

    <T> Future<T> guarded(Runnable task, T result) {
        CompletableFuture<T> future = new CompletableFuture<>();
        delegate.execute(numbered(() -> {
            try {
                task.run();
                future.complete(result);
            } catch (Throwable t) {
                future.completeExceptionally(t);
            }
        }));
        return future;
    }

    private Runnable numbered(Runnable task) {
        return new Numbered(task, sequence.incrementAndGet());
    }

    private record Numbered(Runnable task, long number) implements Runnable {
        @Override
        public void run() {
            task.run();
        }
    }
}
