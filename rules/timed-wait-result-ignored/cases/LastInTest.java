// Hard: the wait is all that this test checks, and it passes when nothing comes
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private final Switch lamp = new Switch();

    @Test
    void isCalled() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        lamp.onChange(called::countDown);
        lamp.flip();
        called.await(3, TimeUnit.SECONDS); // finding: passes
    }

    @Test
    void isCalledAndClosed() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        lamp.onChange(called::countDown);
        try {
            lamp.flip();
            called.await(3, TimeUnit.SECONDS); // finding: passes
        } finally {
            lamp.close();
        }
    }

    @Test
    void isCalledOften() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(2);
        AtomicInteger calls = new AtomicInteger();
        lamp.onChange(() -> {
            calls.incrementAndGet();
            called.countDown();
        });
        lamp.flip();
        lamp.flip();
        called.await(3, TimeUnit.SECONDS); // what was waited for is asserted
        assertEquals(2, calls.get());
    }

    @Test
    void isCalledOnce() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        lamp.onChange(called::countDown);
        lamp.flip();
        called.await(3, TimeUnit.SECONDS);
        assertIsOn();
    }

    private void assertIsOn() {
        assertEquals("on", lamp.toString());
    }

    @AfterEach
    void waitForOthers() throws InterruptedException {
        lamp.closed.await(1, TimeUnit.SECONDS); // no test
    }
}

class Switch {
    final CountDownLatch closed = new CountDownLatch(1);

    void onChange(Runnable listener) {
    }

    void flip() {
    }

    void close() {
        closed.countDown();
    }
}
