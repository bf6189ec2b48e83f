// Trap: a way of many steps, or through an interface with several implementations, is seldom meant by the caller
package example;

import java.util.concurrent.CompletableFuture;

class Importer {
    private final Store store;
    private final Steps steps = new Steps();

    Importer(Store store) {
        this.store = store;
    }

    void run(CompletableFuture<String> row) {
        row.thenAccept(store::save);
        row.thenAccept(r -> steps.one(r));
        row.thenAccept(r -> steps.two(r));
        row.thenAccept(r -> steps.four(r)); // finding: four
        row.thenAccept(r -> steps.seldomAsync(r));
        row.thenAccept(r -> steps.oftenAsync(r)); // finding: oftenAsync
    }
}
