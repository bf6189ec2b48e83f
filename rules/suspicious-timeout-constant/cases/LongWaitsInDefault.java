// Trap: a limit that is there for the signature alone is the strict profile's business, as is wait(0).
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Import {
    private boolean ready;

    void finish(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
            pool.shutdownNow();
        }
    }

    synchronized void await() throws InterruptedException {
        while (!ready) {
            wait(0);
        }
    }
}
