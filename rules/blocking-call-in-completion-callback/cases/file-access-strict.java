// example: profile=strict
// Hard: the strict profile speaks of files, here in a private method of the callback's class
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class Exports {
    CompletableFuture<Void> export(CompletableFuture<String> text, Path path) {
        return text.thenAccept(t -> write(path, t)); // finding: Files.writeString
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
