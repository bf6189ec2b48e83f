// Hard: the method that tries again sees the failure and gives the last one on: it is lost here all the same
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class Warmup {
    private final Retry retry;
    private final Products products;

    Warmup(Retry retry, Products products) {
        this.retry = retry;
        this.products = products;
    }

    void warm(String sku) {
        retry.attempt(() -> products.load(sku), 3); // finding: attempt
        retry.wrapped(() -> products.load(sku)); // finding: wrapped
        retry.logged(() -> products.load(sku));
    }

    void direct(String sku) {
        products.load(sku).handle((value, failure) -> { // finding: handle
            if (failure != null) {
                throw new CompletionException(failure);
            }
            return value;
        });
    }

    interface Products {
        CompletableFuture<String> load(String sku);
    }
}
