package example;

import java.util.concurrent.CompletableFuture;

class Entry {
    final byte[] bytes;
    final CompletableFuture<Long> written = new CompletableFuture<>();
    private final CompletableFuture<Void> acknowledged = new CompletableFuture<>();

    Entry(byte[] bytes) {
        this.bytes = bytes;
    }

    CompletableFuture<Void> acknowledged() {
        return acknowledged;
    }
}
