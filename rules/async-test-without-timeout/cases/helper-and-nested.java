// Hard: the wait stands in a helper that two tests call, in a nested class, at the end of a method that waited with a limit
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();
    private final CountDownLatch up = new CountDownLatch(1);

    @Test
    void receives() throws InterruptedException {
        inbox.add("hello");
        assertEquals("hello", next());
    }

    @RepeatedTest(3)
    void receivesAgain() throws InterruptedException {
        assertEquals("hello", next());
    }

    private String next() throws InterruptedException {
        return inbox.take(); // finding: BlockingQueue.take
    }

    @Nested
    class WhenStarted {
        @Test
        void stops() throws InterruptedException {
            assertTrue(up.await(1, TimeUnit.SECONDS));
            Thread server = new Thread(() -> inbox.add("bye"));
            server.start();
            up.await(); // finding: CountDownLatch.await
            inbox.take();
        }
    }
}
