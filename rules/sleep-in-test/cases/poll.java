// Hard: a poll waits for what it expects, and is told apart from a number of rounds or a span of time
// example: profile=strict
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CounterTest {
    private static final int ROUNDS = 10;
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void runs() throws InterruptedException {
        new Thread(runs::incrementAndGet).start();
        while (runs.get() == 0) {
            Thread.sleep(5); // finding: polls
        }
        assertTrue(eventually(1));
        new Thread(runs::incrementAndGet).start();
        awaitSecond();
    }

    @Test
    void runsInTime() throws InterruptedException {
        new Thread(runs::incrementAndGet).start();
        long end = System.currentTimeMillis() + 1000;
        int seen = 0;
        while (seen == 0 && System.currentTimeMillis() < end) {
            seen = runs.get();
            Thread.sleep(5); // finding: polls
        }
        assertEquals(1, seen);
    }

    @Test
    void runsOften() throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            new Thread(runs::incrementAndGet).start();
            Thread.sleep(10); // finding: sleep
            if (i == ROUNDS - 1) {
                break;
            }
        }
        long end = System.nanoTime() + 1_000_000;
        while (System.nanoTime() < end) {
            Thread.sleep(10); // finding: sleep
        }
        assertEquals(ROUNDS, runs.get());
    }

    @Test
    void runsOnce() throws InterruptedException {
        Runner runner = new Runner();
        new Thread(runner).start();
        while (!runner.done) {
            Thread.sleep(5); // finding: polls
        }
        assertEquals(1, runner.runs);
    }

    private static final class Runner implements Runnable {
        private volatile boolean done;
        private int runs;

        @Override
        public void run() {
            runs++;
            done = true;
        }
    }

    private void awaitSecond() throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            int seen = runs.get();
            if (i == ROUNDS - 1) {
                assertEquals(2, seen);
            }
            if (seen == 2) {
                break;
            }
            Thread.sleep(10); // finding: polls
        }
    }

    private boolean eventually(int count) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            if (runs.get() == count) {
                return true;
            }
            Thread.sleep(10); // finding: polls
        }
        return false;
    }
}
