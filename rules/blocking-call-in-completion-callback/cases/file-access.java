// Trap: file access is left to the strict profile
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class Exports {
    CompletableFuture<Void> export(CompletableFuture<String> text, Path path) {
        return text.thenAccept(t -> {
            try {
                Files.writeString(path, t);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
