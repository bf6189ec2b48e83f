// Hard: that pools.workers is an executor is to be seen in another file.
package example;

import java.util.concurrent.TimeUnit;

class Closer {
    private final Pools pools;

    Closer(Pools pools) {
        this.pools = pools;
    }

    void close() throws InterruptedException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            pools.workers.awaitTermination(1, TimeUnit.SECONDS); // finding: at once
        }
    }
}
