// Hard: the second wait has a try of its own, takes its interrupt, and is over all the same; also behind a wide catch.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Shutdown {
    boolean drain(CountDownLatch drained) {
        try {
            return drained.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            Thread.currentThread().interrupt();
            try {
                return drained.await(5, TimeUnit.SECONDS); // finding: at once
            } catch (InterruptedException again) {
                return false;
            }
        }
    }
}
