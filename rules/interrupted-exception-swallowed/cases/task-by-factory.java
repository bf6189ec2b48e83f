// Trap: a method gives back a Runnable whose run() ends with the interrupt: whoever runs it has its thread back.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class TimeWarnings {
    private final ExecutorService pool;

    TimeWarnings(ExecutorService pool) {
        this.pool = pool;
    }

    void run(Runnable work, long limit) {
        Future<?> warning = pool.submit(warning(limit, Thread.currentThread()));
        try {
            work.run();
        } finally {
            warning.cancel(true);
        }
    }

    private static Runnable warning(long limit, Thread worker) {
        return new Runnable() {
            @Override
            public void run() {
                try {
                    Thread.sleep(limit);
                } catch (InterruptedException done) {
                    return;
                }
                worker.interrupt();
            }
        };
    }

    private static Runnable again(long limit, Thread worker) {
        return new Runnable() {
            @Override
            public void run() {
                while (worker.isAlive()) {
                    try {
                        Thread.sleep(limit);
                    } catch (InterruptedException done) { // finding: the interrupt of `Thread.sleep`
                        System.getLogger("warnings").log(System.Logger.Level.INFO, "again");
                    }
                }
            }
        };
    }
}
