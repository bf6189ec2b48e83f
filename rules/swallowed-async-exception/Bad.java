package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Storefront {
    private final Catalog catalog;

    Storefront(Catalog catalog) {
        this.catalog = catalog;
    }

    CompletableFuture<Product> product(String sku) {
        return catalog.find(sku)
                .exceptionally(e -> null); // finding: exceptionally
    }

    CompletableFuture<List<Product>> search(String words) {
        return catalog.search(words)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(e -> List.of()); // finding: exceptionally
    }

    CompletableFuture<Boolean> inStock(String sku) {
        return catalog.stock(sku).handle((count, e) -> count != null && count > 0); // finding: handle
    }

    void warmUp(String sku) {
        try {
            catalog.find(sku).join();
        } catch (CompletionException e) { // finding: join
        }
    }

    int stockNow(String sku) throws InterruptedException {
        try {
            return catalog.stock(sku).get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) { // finding: get
        }
        return 0;
    }
}

interface Catalog {
    CompletableFuture<Product> find(String sku);

    CompletableFuture<List<Product>> search(String words);

    CompletableFuture<Integer> stock(String sku);
}

record Product(String sku) { }
