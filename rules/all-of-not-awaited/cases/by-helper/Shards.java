package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

abstract class Shards {
    private List<String> names = List.of("a", "b");

    CompletableFuture<Void> flush(int shard) {
        return CompletableFuture.runAsync(() -> write(names.get(shard)));
    }

    CompletableFuture<?>[] all() {
        return names.stream().map(n -> flush(names.indexOf(n))).toArray(CompletableFuture[]::new);
    }

    void write(String shard) {
        if (shard.isEmpty()) {
            throw new IllegalStateException("no shard");
        }
    }

    void commit() {
        names = List.of();
    }
}
