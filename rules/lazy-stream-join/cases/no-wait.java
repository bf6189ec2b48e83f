// Trap: nothing waits: getNow, stages, futures that are complete, a get of an Optional
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

class Cache {
    private final ExecutorService pool;

    Cache(ExecutorService pool) {
        this.pool = pool;
    }

    List<String> present(List<String> keys) {
        return keys.stream().map(this::load).map(f -> f.getNow("")).collect(Collectors.toList());
    }

    List<CompletableFuture<Integer>> sizes(List<String> keys) {
        return keys.stream().map(this::load).map(f -> f.thenApply(String::length)).collect(Collectors.toList());
    }

    List<String> known(List<String> keys) {
        return keys.stream().map(CompletableFuture::completedFuture).map(CompletableFuture::join)
                .collect(Collectors.toList());
    }

    List<String> optional(List<String> keys) {
        return keys.stream().map(this::find).map(Optional::get).collect(Collectors.toList());
    }

    private Optional<String> find(String key) {
        return Optional.of(key);
    }

    private CompletableFuture<String> load(String key) {
        return CompletableFuture.supplyAsync(() -> key, pool);
    }
}
