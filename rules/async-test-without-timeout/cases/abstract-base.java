// Trap: tests that an abstract class declares run in its subclasses, whose limits are not to be seen here
package example;

import static org.junit.Assert.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.Test;

abstract class LogTestBase {
    private volatile boolean written;

    protected abstract void append(String line, Runnable done);

    @Test
    public void appends() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        append("one", () -> {
            written = true;
            done.countDown();
        });
        done.await();
        assertTrue(written);
    }
}
