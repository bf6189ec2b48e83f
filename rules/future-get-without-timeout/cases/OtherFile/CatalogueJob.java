// Hard: the scheduler's thread walks into Catalogue.reload and waits there.
package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class CatalogueJob {
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    private final Catalogue catalogue;

    CatalogueJob(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void start() {
        scheduler.scheduleWithFixedDelay(() -> {
            try {
                catalogue.reload();
            } catch (RuntimeException e) {
                System.getLogger("catalogue").log(System.Logger.Level.WARNING, "reload failed", e);
            }
        }, 0, 10, TimeUnit.MINUTES);
    }
}
