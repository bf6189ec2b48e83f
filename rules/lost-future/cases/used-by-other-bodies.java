// Trap: the object that the method gives asks the future again; the method itself has looked at its failure.
package example;

import java.util.concurrent.CompletableFuture;

class Tunnels {
    private final Dialer dialer;

    Tunnels(Dialer dialer) {
        this.dialer = dialer;
    }

    AutoCloseable open(String host) {
        CompletableFuture<AutoCloseable> line = dialer.dial(host);
        line.whenComplete((open, failure) -> {
            if (failure != null) {
                System.err.println("not open: " + failure);
            }
        });
        return new AutoCloseable() {
            @Override
            public void close() {
                line.thenAccept(open -> System.out.println("closed by its user"));
            }
        };
    }
}

interface Dialer {
    CompletableFuture<AutoCloseable> dial(String host);
}
