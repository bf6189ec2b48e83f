// Trap: one of two implementations waits; which one runs is a guess, which only the strict profile makes
package example;

import java.util.concurrent.CompletableFuture;

class Reader {
    private final Store store;
    private final RemoteStore remote = new RemoteStore();

    Reader(Store store) {
        this.store = store;
    }

    CompletableFuture<String> read(CompletableFuture<Long> id) {
        return id.thenApply(n -> store.read(n));
    }

    CompletableFuture<String> readRemote(CompletableFuture<Long> id) {
        return id.thenApply(n -> remote.read(n)); // finding: CompletableFuture.join
    }
}
