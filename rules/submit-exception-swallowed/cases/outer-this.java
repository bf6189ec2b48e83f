// Trap: the task calls the outer object's method, which takes all that can fail.
package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Replicator implements Runnable {
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    private final Runnable registration;

    Replicator(Runnable registration) {
        this.registration = registration;
    }

    void now() {
        scheduler.submit(new Runnable() {
            @Override
            public void run() {
                Replicator.this.run();
            }
        });
    }

    @Override
    public void run() {
        try {
            registration.run();
        } catch (Throwable e) {
            System.err.println("not registered: " + e);
        } finally {
            scheduler.schedule(this, 30, TimeUnit.SECONDS);
        }
    }
}
