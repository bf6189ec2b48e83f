package example;

import java.util.concurrent.CompletableFuture;

// Hard: the null is what one arm of a switch gives.
class Coins {
    enum Coin { PENNY, CROWN, NONE }

    CompletableFuture<Integer> change(CompletableFuture<Coin> paid) {
        return paid.thenCompose(coin -> switch (coin) {
            case PENNY -> CompletableFuture.completedFuture(1);
            case CROWN -> {
                if (paid.isCancelled()) {
                    yield null; // finding: thenCompose
                }
                yield CompletableFuture.completedFuture(60);
            }
            case NONE -> null; // finding: thenCompose
        });
    }

    // Trap: the arms give values.
    CompletableFuture<Integer> worth(CompletableFuture<Coin> paid) {
        return paid.thenApply(coin -> switch (coin) {
            case PENNY -> 1;
            case CROWN -> 60;
            case NONE -> null;
        });
    }
}
