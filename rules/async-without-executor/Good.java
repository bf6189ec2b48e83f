// example: profile=strict
package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Dashboard {
    interface Sales {
        CompletionStage<Long> total();
    }

    private final ExecutorService io;

    Dashboard(ExecutorService io) {
        this.io = io;
    }

    CompletableFuture<Integer> probe(String host) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = new Socket(host, 80)) {
                return socket.getInputStream().read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, io);
    }

    CompletionStage<String> text(Sales sales) {
        return sales.total().thenApply(total -> "€ " + total);
    }

    Executor later() {
        return CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, io);
    }
}
