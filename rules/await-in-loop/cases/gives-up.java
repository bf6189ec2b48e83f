// Trap: the round that waits is the last one: it throws.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Opening {
    private final Ports ports;

    Opening(Ports ports) {
        this.ports = ports;
    }

    void check(List<Integer> wanted) {
        for (int port : wanted) {
            if (!ports.isOpen(port)) {
                ports.closeAllAsync().join();
                throw new IllegalStateException("not open: " + port);
            }
        }
    }
}

interface Ports {
    boolean isOpen(int port);

    CompletableFuture<Void> closeAllAsync();
}
