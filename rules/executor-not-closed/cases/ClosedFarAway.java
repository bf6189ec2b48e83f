package example;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

// Trap: shut down by a hook, a method reference, a helper, a list of what is to be closed, an alias, the next generation.
class Gateway implements Closeable {
    private final ExecutorService inbound = Executors.newFixedThreadPool(2);
    private final ExecutorService outbound = Executors.newFixedThreadPool(2);
    private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(1);
    private final ExecutorService audit = Executors.newSingleThreadExecutor();
    private final ExecutorService archive = Executors.newSingleThreadExecutor();
    private ExecutorService senders = Executors.newFixedThreadPool(2);
    private final Deque<Runnable> onClose = new ArrayDeque<>();

    Gateway() {
        Runtime.getRuntime().addShutdownHook(new Thread(inbound::shutdownNow));
        onClose.push(outbound::shutdown);
        timers.schedule(() -> audit.execute(this::flush), 1, TimeUnit.MINUTES);
        archive.execute(this::flush);
    }

    void resize(int threads) {
        ExecutorService old = senders;
        senders = Executors.newFixedThreadPool(threads);
        senders.execute(this::flush);
        old.shutdown();
    }

    void send(Runnable message) {
        inbound.execute(message);
        outbound.execute(message);
    }

    @Override
    public void close() {
        stop(timers);
        onClose.forEach(Runnable::run);
        Stream.of(audit, archive).forEach(ExecutorService::shutdown);
    }

    private static void stop(ExecutorService pool) {
        pool.shutdown();
        List<Runnable> left = pool.shutdownNow();
        left.clear();
    }

    private void flush() {
    }
}
