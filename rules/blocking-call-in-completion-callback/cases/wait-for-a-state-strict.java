// example: profile=strict
// Hard: the strict profile speaks of waits for a state behind a call as well
package example;

import java.util.concurrent.CompletableFuture;

class Gate {
    private boolean isShut;

    void enter(CompletableFuture<String> guest) {
        guest.thenAccept(name -> pass()); // finding: Object.wait
    }

    private synchronized void pass() {
        while (isShut) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
