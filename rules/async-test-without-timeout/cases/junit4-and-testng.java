// Hard: the frameworks before, a limit on the other method only
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.Test;

class PoolTest {
    private final CountDownLatch done = new CountDownLatch(1);

    @Test(timeout = 1000)
    public void ends() throws InterruptedException {
        done.await();
    }

    @Test
    public void endsPerhaps() throws InterruptedException {
        done.await(); // finding: CountDownLatch.await
    }

    @org.testng.annotations.Test(enabled = true)
    public void meets() throws Exception {
        new CyclicBarrier(2).await(); // finding: CyclicBarrier.await
    }

    @org.testng.annotations.Test(timeOut = 5000)
    public void meetsInTime() throws Exception {
        new CyclicBarrier(2).await();
    }
}
