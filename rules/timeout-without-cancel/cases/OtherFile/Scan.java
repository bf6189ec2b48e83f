// Hard: that the field of the other file is an executor is not to be seen here.
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Scan {
    private final Threads threads;

    Scan(Threads threads) {
        this.threads = threads;
    }

    boolean isClean(byte[] file) throws InterruptedException {
        final var verdict = threads.scanners.submit(() -> file.length > 0);
        try {
            return verdict.get(30, TimeUnit.SECONDS); // finding: goes on on a thread of its pool
        } catch (TimeoutException | ExecutionException e) {
            return false;
        }
    }
}
