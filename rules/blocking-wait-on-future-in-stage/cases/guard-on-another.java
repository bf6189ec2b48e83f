// Hard: the guard asks one future, the wait is for another; and a guard may say the opposite
package example;

import java.util.concurrent.CompletableFuture;

class Quotes {
    private final CompletableFuture<Double> bid = new CompletableFuture<>();
    private final CompletableFuture<Double> ask = new CompletableFuture<>();

    CompletableFuture<Double> spread(CompletableFuture<String> symbol) {
        return symbol.thenApply(s -> {
            if (bid.isDone()) {
                return ask.join() // finding: CompletableFuture.join
                        - bid.join();
            }
            return 0.0;
        });
    }

    CompletableFuture<Double> late(CompletableFuture<String> symbol) {
        return symbol.thenApply(s -> {
            if (!ask.isDone()) {
                System.out.println("waiting for " + s);
                return ask.join(); // finding: CompletableFuture.join
            }
            return 0.0;
        });
    }
}
