// example: profile=strict
// Hard: the strict profile speaks of files, also through a method reference to a private method
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class Templates {
    private final Path path;

    Templates(Path path) {
        this.path = path;
    }

    CompletableFuture<String> load() {
        return CompletableFuture.supplyAsync(this::read)
                .thenApply(String::strip);
    }

    private String read() {
        try {
            return Files.readString(path); // finding: Files.readString
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
