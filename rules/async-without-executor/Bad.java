// example: profile=strict
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class Dashboard {
    interface Sales {
        CompletionStage<Long> total();
    }

    CompletableFuture<Integer> probe(String host) {
        return CompletableFuture.supplyAsync(() -> { // finding: it blocks for everyone else
            try (Socket socket = new Socket(host, 80)) {
                return socket.getInputStream().read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    CompletionStage<String> text(Sales sales) {
        return sales.total().thenApplyAsync(total -> "€ " + total); // finding: everything else in the process shares
    }

    void refresh(Runnable view) {
        CompletableFuture.runAsync(view) // finding: CompletableFuture.runAsync
                .whenCompleteAsync((none, failure) -> // finding: CompletableFuture.whenCompleteAsync
                        System.getLogger("dashboard").log(System.Logger.Level.INFO, "refreshed", failure));
    }

    Executor later() {
        return CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS); // finding: CompletableFuture.delayedExecutor
    }
}
