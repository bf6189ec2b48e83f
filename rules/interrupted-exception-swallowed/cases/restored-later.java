// Trap: the handler only takes a note; the flag is restored after the loop, in finally, or after the clean-up
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Waits {
    static void awaitForSure(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static <T> T takeForSure(BlockingQueue<T> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void stop(ExecutorService pool) {
        InterruptedException asked = null;
        try {
            pool.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            asked = e;
        }
        pool.shutdownNow();
        if (asked != null) {
            Thread.currentThread().interrupt();
        }
    }

    static void awaitBoth(CountDownLatch first, CountDownLatch second) {
        boolean interrupted = wasInterrupted(first);
        if (wasInterrupted(second) || interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean wasInterrupted(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}
