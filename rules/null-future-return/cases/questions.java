package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

// Trap: asked for what there is, or a handle that may not be there
class Prefetcher {
    private final Deque<CompletableFuture<byte[]>> waiting = new ArrayDeque<>();
    private final ScheduledExecutorService timer;
    private boolean closed;

    Prefetcher(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    CompletableFuture<byte[]> pollNext() {
        return waiting.isEmpty() ? null : waiting.poll();
    }

    CompletableFuture<byte[]> findDone() {
        for (CompletableFuture<byte[]> each : waiting) {
            if (each.isDone()) {
                return each;
            }
        }
        return null;
    }

    CompletableFuture<Integer> sizeOfNext() {
        return sizeOf(waiting.peek());
    }

    private static CompletableFuture<Integer> sizeOf(CompletableFuture<byte[]> bytes) {
        if (bytes == null) {
            return null;
        }
        return bytes.thenApply(b -> b.length);
    }

    ScheduledFuture<?> watch(Runnable check) {
        return closed ? null : timer.scheduleAtFixedRate(check, 1, 1, TimeUnit.SECONDS);
    }

    Future<?> once(Runnable check) {
        if (closed) {
            return null;
        }
        return timer.submit(check);
    }
}
