// Trap: a future that was asked to cancel is complete whatever the answer, so get() neither waits nor throws the interrupt
package example;

import java.util.concurrent.Future;

class Snapshots {
    void discard(Future<AutoCloseable> snapshot) {
        if (!snapshot.cancel(true)) {
            try {
                snapshot.get().close();
            } catch (Exception e) {
                System.err.println("discarded: " + e);
            }
        }
    }

    void close(Future<AutoCloseable> snapshot) {
        if (!snapshot.isCancelled()) {
            try {
                snapshot.get().close();
            } catch (Exception e) { // finding: get
                System.err.println("closed: " + e);
            }
        }
    }
}
