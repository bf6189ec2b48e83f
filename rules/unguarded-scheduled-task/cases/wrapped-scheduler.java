package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

// Trap: a scheduler that wraps another gives the future to its caller, who may ask it
abstract class CountingScheduler implements ScheduledExecutorService {
    private final ScheduledExecutorService inner;
    private final LongAdder runs = new LongAdder();

    CountingScheduler(ScheduledExecutorService inner) {
        this.inner = inner;
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long delay, long period, TimeUnit unit) {
        return inner.scheduleAtFixedRate(new Counted(task), delay, period, unit);
    }

    ScheduledFuture<?> everyMinute(Runnable task) {
        return inner.scheduleAtFixedRate(new Counted(task), 1, 1, TimeUnit.MINUTES); // finding: scheduleAtFixedRate
    }

    private final class Counted implements Runnable {
        private final Runnable task;

        Counted(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            try {
                task.run();
            } finally {
                runs.increment();
            }
        }
    }
}
