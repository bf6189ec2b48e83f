package example;

import java.util.concurrent.CompletableFuture;

// Trap: joined futures, statements, and clean-ups are left to other rules; a value is no future
class Cluster {
    private final Node first;
    private final Node second;

    Cluster(Node first, Node second) {
        this.first = first;
        this.second = second;
    }

    void sync() {
        CompletableFuture<Void> both = CompletableFuture.allOf(first.pull(), second.pull());
        first.pull();
        var closing = second.closeAsync();
        int load = first.load();
        String name = first.pull().toString();
    }
}

interface Node {
    CompletableFuture<Integer> pull();

    CompletableFuture<Void> closeAsync();

    int load();
}
