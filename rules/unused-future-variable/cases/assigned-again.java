package example;

import java.util.concurrent.CompletableFuture;

// Hard: the variable is set again and again, and never read
class Replicas {
    private final Replica near;
    private final Replica far;

    Replicas(Replica near, Replica far) {
        this.near = near;
        this.far = far;
    }

    void write(byte[] block, boolean both) {
        CompletableFuture<Void> written = near.writeAsync(block); // finding: `written` holds the future
        if (both) {
            written = far.writeAsync(block);
        }
    }
}

interface Replica {
    CompletableFuture<Void> writeAsync(byte[] block);
}
