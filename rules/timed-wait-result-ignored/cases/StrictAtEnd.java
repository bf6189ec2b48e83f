// Hard: the strict profile names the shutdown that says nothing of what still runs, and the test that goes on without its event.
// example: profile=strict
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MailerTest {
    private ExecutorService pool;
    private int sent;

    @Test
    void sends() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(() -> {
            sent++;
            done.countDown();
        });
        done.await(1, TimeUnit.SECONDS); // finding: as if what it waits for had happened
        assertEquals(1, sent);
    }

    void stop() throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.SECONDS); // finding: still running
    }
}
