package example;

import java.util.concurrent.CompletableFuture;

record Invoice(String id, long cents) {
}

class Billing {
    private Invoice load(String id) {
        return new Invoice(id, 100);
    }

    Invoice invoice(String id) {
        return load(id);
    }

    CompletableFuture<Long> total(String id) {
        return CompletableFuture.supplyAsync(() -> load(id)).thenApply(Invoice::cents);
    }

    long both(String first, String second) {
        CompletableFuture<Invoice> other = CompletableFuture.supplyAsync(() -> load(second));
        return load(first).cents() + other.join().cents();
    }
}
