// Trap: the chain itself shows that a pool of the project runs the callback
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Invoices {
    private final ExecutorService printers = Executors.newFixedThreadPool(4);
    private final Executor given;

    Invoices(Executor given) {
        this.given = given;
    }

    CompletableFuture<String> print(long order) {
        return CompletableFuture.supplyAsync(() -> "invoice " + order, printers)
                .thenApply(this::slowly)
                .whenComplete((text, error) -> slowly(text));
    }

    CompletableFuture<String> later(CompletableFuture<String> text) {
        return text.thenApplyAsync(String::strip, given).thenApply(this::slowly);
    }

    CompletableFuture<Void> variable(long order) {
        CompletableFuture<String> text = CompletableFuture.supplyAsync(() -> "invoice " + order, printers);
        return text.thenApply(String::strip).thenAccept(this::slowly);
    }

    private String slowly(String text) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text;
    }
}
