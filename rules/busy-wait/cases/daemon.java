// Trap: a main thread that stays; a loop over elements; a loop that waits for the next second
package example;

import java.util.List;
import java.util.concurrent.Future;

class Daemon {
    private volatile boolean running = true;

    public static void main(String[] args) throws InterruptedException {
        new Daemon().serve();
    }

    void serve() throws InterruptedException {
        while (true) {
            Thread.sleep(60_000);
        }
    }

    void untilStopped() throws InterruptedException {
        while (running) {
            Thread.sleep(1000);
        }
    }

    long countDone(List<Future<?>> futures) {
        long done = 0;
        for (Future<?> future : futures) {
            if (future.isDone()) {
                done++;
            }
        }
        return done;
    }

    void untilNextSecond() throws InterruptedException {
        long start = System.currentTimeMillis() / 1000;
        while (System.currentTimeMillis() / 1000 == start) {
            Thread.sleep(5);
        }
    }
}
