package dev.asynclint.engine;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Runs work on a few threads with deep stacks: nested expressions recurse as deep as they are nested. */
final class Workers {

    private static final long STACK_BYTES = 256L << 20;

    private final int threads;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /**
     * Does the work for each item; the order is that of the list as far as threads are free. Returns when all is done.
     *
     * @throws RuntimeException or Error the first that the work threw; the rest of the work is then left undone
     */
    <T> void forEach(List<T> items, Consumer<T> work) {
        ConcurrentLinkedQueue<T> queue = new ConcurrentLinkedQueue<>(items);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable loop = () -> {
            try {
                for (T item = queue.poll(); item != null && failure.get() == null; item = queue.poll()) {
                    work.accept(item);
                }
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        };
        Thread[] running = new Thread[Math.min(threads, Math.max(1, items.size()))];
        for (int i = 0; i < running.length; i++) {
            running[i] = new Thread(null, loop, "asynclint-" + i, STACK_BYTES);
            running[i].setDaemon(true);
            running[i].start();
        }
        joinAll(running);
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown != null) {
            throw (RuntimeException) thrown;
        }
    }

    /** Does pieces of work of which none needs another, each at once as far as threads are free. */
    void together(Runnable... pieces) {
        forEach(List.of(pieces), Runnable::run);
    }

    /** The work is finite, so the wait is; an interrupt (Ctrl-C in a host program) is kept for the caller. */
    private static void joinAll(Thread[] running) {
        boolean interrupted = false;
        for (Thread thread : running) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
