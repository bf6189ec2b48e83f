package example;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Storefront {
    private static final Logger log = LoggerFactory.getLogger(Storefront.class);

    private final Catalog catalog;

    Storefront(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The product, or null where there is none; every other failure goes on. */
    CompletableFuture<Product> product(String sku) {
        return catalog.find(sku).exceptionally(e -> {
            Throwable cause = e instanceof CompletionException ? e.getCause() : e;
            if (cause instanceof NoSuchElementException) {
                return null;
            }
            throw new CompletionException(cause);
        });
    }

    CompletableFuture<List<Product>> search(String words) {
        return catalog.search(words)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(e -> {
                    log.warn("search failed: " + words, e);
                    return List.of();
                });
    }

    CompletableFuture<Boolean> inStock(String sku) {
        return catalog.stock(sku).handle((count, e) -> {
            if (e != null) {
                log.warn("stock unknown: " + sku, e);
                return false;
            }
            return count > 0;
        });
    }

    void warmUp(String sku) {
        try {
            catalog.find(sku).join();
        } catch (CompletionException e) {
            log.warn("not warm: " + sku, e.getCause());
        }
    }

    int stockNow(String sku) throws InterruptedException {
        try {
            return catalog.stock(sku).get(1, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.warn("stock unknown: " + sku, e);
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
