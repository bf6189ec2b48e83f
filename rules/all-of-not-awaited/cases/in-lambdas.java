package example;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.anyOf;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Hard: within stages and loops, statically imported, as the value of a void lambda
class Migration {
    private final Store store;

    Migration(Store store) {
        this.store = store;
    }

    CompletableFuture<Integer> run(List<String> tables) {
        return store.lock().thenApply(locked -> {
            CompletableFuture<?>[] moves = tables.stream().map(store::move).toArray(CompletableFuture[]::new);
            allOf(moves); // finding: waits for nothing
            return tables.size();
        });
    }

    CompletableFuture<Void> rename(String table) {
        return store.lock().thenRun(() -> allOf(store.move(table), store.move(table + "_idx"))); // finding: waits for nothing
    }

    void race(List<List<String>> groups) {
        for (List<String> group : groups) {
            anyOf(group.stream().map(store::move).toArray(CompletableFuture[]::new)); // finding: waits for nothing
        }
    }
}

interface Store {
    CompletableFuture<Void> lock();

    CompletableFuture<Void> move(String table);
}
