// Hard: isDone() is asked only for the log; the wait follows on both paths.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class Snapshots {
    private final ReentrantLock lock = new ReentrantLock();
    private String latest = "";

    String install(CompletableFuture<String> snapshot) {
        lock.lock();
        try {
            if (!snapshot.isDone()) {
                System.getLogger("snapshots").log(System.Logger.Level.DEBUG, "not there yet");
            }
            latest = snapshot.join(); // finding: CompletableFuture.join
            return latest;
        } finally {
            lock.unlock();
        }
    }
}
