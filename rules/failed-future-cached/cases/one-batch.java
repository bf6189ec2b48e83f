package example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

// Trap: the map lives as long as one batch, whose failure is its own
class Enricher {
    private final Directory directory;

    Enricher(Directory directory) {
        this.directory = directory;
    }

    CompletableFuture<Void> enrich(List<Record> records) {
        Map<String, CompletableFuture<String>> owners = new HashMap<>();
        CompletableFuture<?>[] all = records.stream()
                .map(r -> owners.computeIfAbsent(r.owner(), directory::lookUp).thenAccept(r::named))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.allOf(all);
    }
}

interface Directory {
    CompletableFuture<String> lookUp(String owner);
}

interface Record {
    String owner();

    void named(String name);
}
