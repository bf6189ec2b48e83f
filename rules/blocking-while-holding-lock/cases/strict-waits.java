// example: profile=strict
// Hard: nobody is seen who needs the lock for something quick; a closer look is for the strict profile
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class Exporter {
    private final ReentrantLock lock = new ReentrantLock();

    String export(CompletableFuture<String> rows) {
        lock.lock();
        try {
            return rows.join(); // finding: who needs the lock waits with it
        } finally {
            lock.unlock();
        }
    }
}
