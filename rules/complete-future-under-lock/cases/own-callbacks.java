// Hard: the field never leaves the class, but a callback of the class itself hangs on it
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

    static class Directory {
        void publish(String node) {
        }
    }
}
