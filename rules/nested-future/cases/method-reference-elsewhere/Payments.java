package example;

import java.util.concurrent.CompletableFuture;

class Payments extends Ledger<String> {
    CompletableFuture<String> reserve(String basket) {
        return CompletableFuture.completedFuture(basket);
    }

    String format(String basket) {
        return "<" + basket + ">";
    }
}
