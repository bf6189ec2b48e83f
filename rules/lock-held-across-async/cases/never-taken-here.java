// Trap: who takes the lock is not known: perhaps the one who calls back
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;

class Finisher {
    void finish(CompletableFuture<String> work, Lock lock) {
        work.thenRun(lock::unlock);
    }
}
