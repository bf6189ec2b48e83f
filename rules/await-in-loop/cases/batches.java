// Trap: each round starts many and waits for the batch; a lambda in the loop that runs elsewhere
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

interface Index {
    CompletableFuture<Void> writeAsync(String document);
}

class Indexer {
    private final Index index;
    private final ExecutorService pool;

    Indexer(Index index, ExecutorService pool) {
        this.index = index;
        this.pool = pool;
    }

    void all(List<List<String>> batches) {
        for (List<String> batch : batches) {
            CompletableFuture<?>[] written = batch.stream().map(index::writeAsync).toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(written).join();
        }
    }

    void each(List<String> documents) {
        for (String document : documents) {
            pool.execute(() -> index.writeAsync(document).join());
        }
    }
}
