package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Ledger<T> {
    CompletionStage<T> charge(T item) {
        return CompletableFuture.completedFuture(item);
    }
}
