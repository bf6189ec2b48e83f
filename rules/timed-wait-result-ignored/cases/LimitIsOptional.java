// Hard: no limit means to wait without one; a limit that is over still looks like success.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Barrier {
    private final CountDownLatch flushed = new CountDownLatch(1);
    private long sent;

    void flush(long limitMillis) throws InterruptedException {
        if (limitMillis > 0) {
            flushed.await(limitMillis, TimeUnit.MILLISECONDS); // finding: as if what it waits for had happened
        } else {
            flushed.await();
        }
        sent++;
    }
}
