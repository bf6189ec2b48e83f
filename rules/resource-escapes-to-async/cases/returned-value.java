package example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Trap: what leaves the block does not need the resource: a complete future, a future made of its content
class Fonts {
    private final Executor executor;

    Fonts(Executor executor) {
        this.executor = executor;
    }

    CompletableFuture<byte[]> load(Package fonts) throws IOException {
        try (InputStream in = fonts.open()) {
            byte[] font = in.readAllBytes();
            return CompletableFuture.supplyAsync(() -> font.clone(), executor);
        }
    }

    CompletableFuture<Integer> parse(byte[] font) throws IOException {
        try (ByteArrayInputStream in = new ByteArrayInputStream(font)) { // to close it has no effect
            return CompletableFuture.supplyAsync(() -> in.read(), executor);
        }
    }

    CompletableFuture<Integer> size(Package fonts) throws IOException {
        try (InputStream in = fonts.open()) {
            return CompletableFuture.completedFuture(in.available());
        }
    }
}

interface Package {
    InputStream open() throws IOException;
}
