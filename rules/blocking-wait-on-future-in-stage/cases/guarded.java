// example: release=21
// Trap: a future that was asked whether it is done does not wait
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

class Rates {
    private final CompletableFuture<Double> today = new CompletableFuture<>();
    private final CompletableFuture<Double> yesterday = new CompletableFuture<>();

    CompletableFuture<Double> convert(CompletableFuture<Double> amount) {
        return amount.thenApply(a -> today.isDone() ? a * today.join() : a * yesterday.getNow(1.0));
    }

    CompletableFuture<Double> early(CompletableFuture<Double> amount) {
        return amount.thenApply(a -> {
            if (!today.isDone()) {
                return a;
            }
            return a * today.join();
        });
    }

    CompletableFuture<Double> byState(CompletableFuture<Double> amount) {
        return amount.handle((a, error) -> {
            if (error == null && today.state() == Future.State.SUCCESS) {
                return a * today.resultNow();
            }
            return 0.0;
        });
    }

    CompletableFuture<Double> failed(CompletableFuture<Double> amount) {
        return amount.thenApply(a -> {
            if (today.isCompletedExceptionally()) {
                today.join();
            }
            return a;
        });
    }

    CompletableFuture<Double> literal(CompletableFuture<Double> amount) {
        return amount.thenApply(a -> a * CompletableFuture.completedFuture(2.0).join());
    }
}
