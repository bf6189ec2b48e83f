// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: that it is a stage of a future is known from another file
abstract class Sizes extends Loader {
    CompletableFuture<Integer> size(String name) {
        return load(name).thenCompose(bytes -> CompletableFuture.completedFuture(bytes.length)); // finding: completed futures
    }
}
