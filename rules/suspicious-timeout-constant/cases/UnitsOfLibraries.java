// Trap: a unit of two words, JDBC's seconds, and an overload that stands for "no limit".
// example: profile=strict
package example;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class Pool {
    private final int checkDelayMilliSecs = 10;
    private final int windowMillSeconds = 10;
    private final BlockingQueue<Connection> idle;

    Pool(BlockingQueue<Connection> idle) {
        this.idle = idle;
    }

    Connection take(long waitMicroSec, int RETRY_MILLI_SECONDS) throws InterruptedException {
        Connection first = idle.poll(checkDelayMilliSecs + 0, TimeUnit.MILLISECONDS);
        long window = TimeUnit.MILLISECONDS.toSeconds(windowMillSeconds);
        Connection second = window > 0 ? null : idle.poll(checkDelayMilliSecs, TimeUnit.MILLISECONDS);
        Connection next = idle.poll(RETRY_MILLI_SECONDS, TimeUnit.MILLISECONDS);
        return second != null ? second : first != null ? first : next != null ? next : idle.poll(waitMicroSec, TimeUnit.MICROSECONDS);
    }

    boolean isDead(Connection connection, int validationSeconds) throws SQLException {
        return !connection.isValid(validationSeconds);
    }

    private static int FAULT_SLEEP = 0;

    static void injectFault(int millis) throws InterruptedException {
        FAULT_SLEEP = millis;
        Thread.sleep(FAULT_SLEEP);
    }

    void keepAlive() throws InterruptedException {
        while (true) {
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    boolean awaitTermination(java.util.concurrent.ExecutorService pool) throws InterruptedException {
        return pool.awaitTermination(Duration.ofDays(1_000).toDays(), TimeUnit.DAYS);
    }

    void awaitTermination(java.util.concurrent.ExecutorService pool, int rounds) throws InterruptedException {
        if (!pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
            idle.clear();
        }
    }
}
