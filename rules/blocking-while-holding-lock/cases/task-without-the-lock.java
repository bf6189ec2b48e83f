// Trap: the thread that is joined takes another lock, or that of another object
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

class Ticker {
    private final Object beats = new Object();
    private final Counter counter = new Counter();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread = new Thread(this::tick);
    private int count;

    private void tick() {
        synchronized (beats) {
            count++;
        }
        counter.add();
        done.countDown();
    }

    synchronized void stop() throws InterruptedException {
        thread.join();
    }

    synchronized void close() throws InterruptedException {
        done.await();
    }

    static class Counter {
        private final List<Integer> all = new ArrayList<>();

        synchronized void add() {
            all.add(1);
        }
    }
}
