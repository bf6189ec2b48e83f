// example: release=21
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

record Invoice(String id, long cents) {
}

class Billing {
    private Invoice load(String id) {
        return new Invoice(id, 100);
    }

    Invoice invoice(String id) {
        return CompletableFuture.supplyAsync(() -> load(id)).join(); // finding: supplyAsync
    }

    long total(String id) throws ExecutionException, InterruptedException {
        CompletableFuture<Long> total = CompletableFuture.supplyAsync(() -> load(id)).thenApply(Invoice::cents);
        return total.get(); // finding: CompletableFuture.get
    }

    void archive(String id) throws InterruptedException {
        Thread.startVirtualThread(() -> load(id)).join(); // finding: Thread.join
    }
}
