// Trap: a rule of the project's own, in another file, holds the limit
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.Rule;
import org.junit.Test;

class ClusterTest {
    @Rule
    public final ClusterRule cluster = new ClusterRule();

    private final CountDownLatch joined = new CountDownLatch(1);

    @Test
    public void joins() throws InterruptedException {
        joined.await();
    }
}

class OfferTest {
    private final BlockingQueue<String> offers = new ArrayBlockingQueue<>(10);

    @Test
    public void offers() throws InterruptedException {
        offers.put("first of ten");
    }
}
