// example: profile=strict
// Hard: the field never leaves the class, but a callback of the class itself hangs on it: strict profile
package example;

import java.util.concurrent.CompletableFuture;

class Bootstrap {
    private final CompletableFuture<String> leader = new CompletableFuture<>();
    private final Object state = new Object();
    private final Directory directory = new Directory();
    private String current;

    void begin() {
        leader.thenAccept(directory::publish);
    }

    void elected(String node) {
        synchronized (state) {
            current = node;
            leader.complete(node); // finding: the monitor of `state`
        }
    }

    CompletableFuture<Void> close() {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        synchronized (state) {
            directory.last(closed);
            closed.complete(null); // finding: others have the future from here
        }
        return closed;
    }

    static class Directory {
        void last(CompletableFuture<Void> closed) {
        }

        void publish(String node) {
        }
    }
}
