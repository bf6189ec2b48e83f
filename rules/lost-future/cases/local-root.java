// Hard: the future stands in a local variable first, but nothing else ever looks at the variable
package example;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.util.concurrent.CompletableFuture;

class Startup {
    void awaitCaches() {
        var users = runAsync(this::loadUsers);
        var prices = runAsync(this::loadPrices);
        var both = allOf(users, prices);
        both.thenAccept(nothing -> System.out.println("caches are ready")); // finding: thenAccept
    }

    void reload() {
        runAsync(this::loadUsers); // finding: runAsync
        CompletableFuture<Void> prices = runAsync(this::loadPrices);
        prices.thenRun(this::loadUsers); // finding: thenRun
    }

    private void loadUsers() {
        throw new IllegalStateException("no users");
    }

    private void loadPrices() {
        throw new IllegalStateException("no prices");
    }
}
