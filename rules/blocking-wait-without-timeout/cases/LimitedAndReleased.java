// Trap: the timed overloads, a permit given back in the same method, and a join outside the monitor.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

class Drain {
    private final Semaphore one = new Semaphore(1);
    private final BlockingQueue<String> lines;
    private Thread worker;

    Drain(BlockingQueue<String> lines) {
        this.lines = lines;
    }

    @Scheduled(fixedDelay = 1_000)
    void tick() throws InterruptedException {
        if (!one.tryAcquire(1, TimeUnit.SECONDS)) {
            return;
        }
        try {
            String line = lines.poll(500, TimeUnit.MILLISECONDS);
            System.getLogger("drain").log(System.Logger.Level.DEBUG, "{0}", line);
        } finally {
            one.release();
        }
    }

    synchronized void start() {
        worker = new Thread(this::pump);
        worker.start();
    }

    void stop() throws InterruptedException {
        Thread stopping;
        synchronized (this) {
            stopping = worker;
            worker = null;
        }
        stopping.interrupt();
        stopping.join();
    }

    private void pump() {
        one.acquireUninterruptibly();
        try {
            System.getLogger("drain").log(System.Logger.Level.DEBUG, "{0}", lines.peek());
        } finally {
            one.release();
        }
    }
}
