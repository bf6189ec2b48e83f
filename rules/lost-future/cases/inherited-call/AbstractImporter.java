// example: profile=strict
// Hard: the bare statement calls an inherited method, and only the superclass says that it returns a future
package example;

import java.util.concurrent.CompletableFuture;

abstract class AbstractImporter<T> {
    protected CompletableFuture<T> store(T row) {
        return CompletableFuture.supplyAsync(() -> insert(row));
    }

    protected abstract T insert(T row);

    protected void check(T row) { }
}
