// example: release=21 profile=strict
// Hard: stages of CompletableFuture on an executor of virtual threads, static imports, a stream inside
package example;

import static java.nio.file.Files.size;
import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Sizes {
    private static final Executor VIRTUAL = Executors.newVirtualThreadPerTaskExecutor();
    private final Executor platform = Executors.newFixedThreadPool(4);

    CompletableFuture<Long> total(List<Path> paths) {
        return supplyAsync(() -> paths.stream()
                .mapToLong(this::bytes) // finding: Files.size
                .sum(), VIRTUAL);
    }

    CompletableFuture<Long> onPlatform(List<Path> paths) {
        return supplyAsync(() -> paths.stream().mapToLong(this::bytes).sum(), platform);
    }

    CompletableFuture<Long> then(CompletableFuture<Path> path) {
        return path.thenApplyAsync(this::bytes, VIRTUAL); // finding: Files.size
    }

    private long bytes(Path path) {
        try {
            return size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
