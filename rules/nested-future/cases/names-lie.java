// Trap: these methods end in Async, but the one that is called returns a plain value
package example;

import java.util.concurrent.CompletableFuture;

class Decoder {
    CompletableFuture<String> decode(CompletableFuture<byte[]> bytes) {
        return bytes.thenApply(this::decodeAsync).thenApply(text -> decodeAsync(text, 3));
    }

    private String decodeAsync(byte[] bytes) {
        return new String(bytes);
    }

    private String decodeAsync(String text, int times) {
        return text.repeat(times);
    }

    private CompletableFuture<String> decodeAsync(String text) {
        return CompletableFuture.supplyAsync(() -> decodeAsync(text, 1));
    }
}
