// Trap: the task calls the method of that name of the object around it, which takes every failure
package example;

import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Refresher implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Refresher.class);
    private final ExecutorService worker;
    private final Prices prices;

    Refresher(ExecutorService worker, Prices prices) {
        this.worker = worker;
        this.prices = prices;
    }

    void refreshNow() {
        worker.submit(new Runnable() {
            @Override
            public void run() {
                log.debug("asked for");
                Refresher.this.run();
            }
        });
    }

    void loadNow() {
        worker.submit(new Runnable() { // finding: submit
            @Override
            public void run() {
                Refresher.this.load();
            }

            private void load() {
                log.debug("nothing to load here");
            }
        });
    }

    void load() {
        prices.load();
    }

    @Override
    public void run() {
        try {
            prices.load();
        } catch (Throwable e) {
            log.warn("prices not loaded", e);
        }
    }
}

interface Prices {
    void load();
}
