// example: release=21
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

// Trap: a static block that reads a file or starts work without waiting for it; an instance that waits.
class Settings {
    private static final String TEXT;
    private static final CompletableFuture<String> LATER = CompletableFuture.supplyAsync(() -> "later");
    private final String late = LATER.join();

    static {
        try {
            TEXT = Files.readString(Path.of("settings"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void print() {
        Thread.startVirtualThread(() -> System.out.println(TEXT + late));
    }
}
