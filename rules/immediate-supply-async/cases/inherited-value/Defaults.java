// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: the value is a field of a superclass in another file
class Defaults extends Settings {
    CompletableFuture<Integer> limit() {
        return CompletableFuture.supplyAsync(() -> limit); // finding: there already
    }

    CompletableFuture<Integer> computed() {
        return CompletableFuture.supplyAsync(() -> compute());
    }
}
