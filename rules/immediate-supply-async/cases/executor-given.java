// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Trap: with an executor the change of threads is what is wanted
class Ui {
    private final Executor uiThread;

    Ui(Executor uiThread) {
        this.uiThread = uiThread;
    }

    CompletableFuture<Void> show(String text) {
        return CompletableFuture.supplyAsync(() -> text, uiThread).thenAccept(System.out::println);
    }
}
