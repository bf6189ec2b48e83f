// Trap: a name may say how long the time is, in words or digits, and not what the number counts.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class Pauses {
    private static final long TWO_SECONDS = 2 * 1000L;
    private static final long RETRY_AFTER_30_SECONDS = TimeUnit.SECONDS.toMillis(30);
    private static final long RETRY_SECONDS = 30;

    void settle(BlockingQueue<String> work) throws InterruptedException {
        long halfMinutes = 30_000;
        work.poll(TWO_SECONDS, TimeUnit.MILLISECONDS);
        work.poll(RETRY_AFTER_30_SECONDS, TimeUnit.MILLISECONDS);
        work.poll(halfMinutes, TimeUnit.MILLISECONDS);
        work.poll(RETRY_SECONDS, TimeUnit.MILLISECONDS); // finding: amount of seconds
    }

    synchronized void waitFor(long remainingMillisSec) throws InterruptedException {
        wait(remainingMillisSec);
    }
}
