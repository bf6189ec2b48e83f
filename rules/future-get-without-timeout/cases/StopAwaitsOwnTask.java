// Trap: stop() waits for its own periodic task, which it has just cancelled or let run out.
package example;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

class Flusher implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> flushing = timer.scheduleAtFixedRate(this::flush, 1, 1, TimeUnit.SECONDS);

    private void flush() {
        System.getLogger("flusher").log(System.Logger.Level.TRACE, "flush");
    }

    @Override
    public void close() throws InterruptedException, ExecutionException {
        flushing.cancel(false);
        try {
            flushing.get();
        } catch (CancellationException e) {
            timer.shutdown();
        }
    }
}
