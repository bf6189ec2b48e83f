// Trap: the method is what a thread or a worker does, or its name says that it takes what is done
package example;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletionService;

class ReplicationScan {
    private final Vertx vertx;
    private volatile Thread scan;

    ReplicationScan(Vertx vertx) {
        this.vertx = vertx;
    }

    void begin() {
        scan = new Thread() {
            @Override
            public void run() {
                try {
                    scanBlocksAsync();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        scan.start();
    }

    void connect() {
        vertx.<Void>executeBlocking(() -> {
            connectNow();
            return null;
        });
    }

    private void scanBlocksAsync() throws InterruptedException {
        for (int round = 0; round < 10; round++) {
            System.out.println("round " + round);
            Thread.sleep(100);
        }
    }

    private Future<Void> connectNow() throws InterruptedException {
        Thread.sleep(2_000);
        return Future.succeededFuture();
    }

    private static <T> java.util.concurrent.Future<T> take(CompletionService<T> results) {
        try {
            return results.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static <T> java.util.concurrent.Future<T> first(CompletionService<T> results) {
        return take(results);
    }
}
