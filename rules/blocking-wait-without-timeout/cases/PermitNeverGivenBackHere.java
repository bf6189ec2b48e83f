// Hard: the permit is given back by a callback; until it comes, the scheduler's only thread stands still.
package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

class Metering {
    interface Meter {
        void read(Consumer<Double> onValue);
    }

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore inFlight = new Semaphore(10);
    private final Meter meter;

    Metering(Meter meter) {
        this.meter = meter;
    }

    void start() {
        Runnable tick = () -> {
            try {
                inFlight.acquire(); // finding: Semaphore.acquire
                meter.read(value -> {
                    inFlight.release();
                    System.getLogger("meter").log(System.Logger.Level.DEBUG, "{0}", value);
                });
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        timer.scheduleAtFixedRate(tick, 0, 100, TimeUnit.MILLISECONDS);
    }
}
