package example;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import reactor.core.publisher.Mono;

// Hard: a stage on another future, a publisher that is subscribed later, a connection that is given back too early
class Receipts {
    private final Storage storage;
    private final ConnectionPool pool;

    Receipts(Storage storage, ConnectionPool pool) {
        this.storage = storage;
        this.pool = pool;
    }

    CompletionStage<Void> store(String id) throws IOException {
        try (InputStream receipt = storage.open(id)) {
            return storage.folder(id).thenAccept(folder -> storage.write(folder, receipt)); // finding: `receipt` is closed
        }
    }

    Mono<Integer> size(String id) throws IOException {
        try (InputStream receipt = storage.open(id)) {
            return Mono.fromCallable(() -> receipt.available()); // finding: `receipt` is closed
        }
    }

    CompletableFuture<Long> count(String table) {
        try (PooledConnection connection = pool.acquire()) {
            return connection.queryAsync("select count(*) from " + table) // finding: `connection` is closed
                    .thenApply(Long::parseLong);
        }
    }
}

interface Storage {
    InputStream open(String id) throws IOException;

    CompletableFuture<String> folder(String id);

    void write(String folder, InputStream in);
}

interface ConnectionPool {
    PooledConnection acquire();
}

interface PooledConnection extends AutoCloseable {
    CompletableFuture<String> queryAsync(String sql);

    @Override
    void close();
}
