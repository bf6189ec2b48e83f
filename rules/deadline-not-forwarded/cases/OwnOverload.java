// Hard: the untimed overload of the class itself waits, two calls away.
package example;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Cluster {
    private final CountDownLatch formed = new CountDownLatch(3);

    void awaitFormed() throws InterruptedException {
        untilAllAreThere();
    }

    boolean awaitFormed(Duration limit) throws InterruptedException {
        return formed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    String leader(long timeoutMillis) throws InterruptedException {
        awaitFormed(); // finding: `Cluster.awaitFormed` waits, by way of
        return "node-1";
    }

    private void untilAllAreThere() throws InterruptedException {
        formed.await();
    }
}
