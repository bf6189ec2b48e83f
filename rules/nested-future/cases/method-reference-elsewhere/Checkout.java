// Hard: the functions stand in other files, one of them inherited, and only their declarations tell that they are async
package example;

import java.util.concurrent.CompletableFuture;

class Checkout {
    private final Payments payments;

    Checkout(Payments payments) {
        this.payments = payments;
    }

    CompletableFuture<?> buy(CompletableFuture<String> basket) {
        return basket.thenApply(payments::reserve) // finding: thenApply
                .thenRun(() -> System.out.println("reserved"));
    }

    void settle(CompletableFuture<String> basket) {
        var settled = basket.thenApplyAsync(b -> payments.charge(b)); // finding: thenApplyAsync
        settled.join();
        basket.thenApply(payments::format).join();
    }
}
