// Hard: a method that asks for something may give null, but its own file chains to it without a look
package example;

import java.util.concurrent.CompletableFuture;

abstract class Prices {
    abstract CompletableFuture<String> load(String sku);

    CompletableFuture<String> find(String sku) {
        if (sku.isBlank()) {
            return null; // finding: null
        }
        return load(sku);
    }

    CompletableFuture<Integer> price(String sku) {
        return find(sku).thenApply(String::length);
    }

    /** For others to give. */
    CompletableFuture<String> getFallback() {
        return null;
    }

    CompletableFuture<String> label(String sku) {
        return getFallback().thenApply(text -> sku + text);
    }
}
