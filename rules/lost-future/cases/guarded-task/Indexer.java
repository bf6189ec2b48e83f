// Trap: the task that runAsync starts catches everything by itself, here or in the method it names
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Indexer {
    private final Executor executor;
    private final IndexWriter writer;

    Indexer(Executor executor, IndexWriter writer) {
        this.executor = executor;
        this.writer = writer;
    }

    void index(String document) {
        CompletableFuture.runAsync(() -> {
            try {
                writer.add(document);
            } catch (Exception e) {
                writer.reject(document, e);
            }
        }, executor);
        CompletableFuture.runAsync(writer::flushQuietly, executor);
    }
}
