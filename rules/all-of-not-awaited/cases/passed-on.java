package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

// Trap: the joined future is returned, stored, passed on, or what a lambda gives
class Batches {
    private final Deque<CompletionStage<?>> running = new ArrayDeque<>();
    private CompletableFuture<Void> latest = CompletableFuture.completedFuture(null);

    CompletableFuture<Object> first(List<CompletableFuture<String>> all) {
        return CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new));
    }

    void track(CompletableFuture<?> one, CompletableFuture<?> other) {
        running.add(CompletableFuture.allOf(one, other));
        latest = CompletableFuture.allOf(latest, one);
        Supplier<CompletionStage<Void>> later = () -> CompletableFuture.allOf(one, other);
        running.add(later.get());
    }

    CompletableFuture<Void> drain(CompletableFuture<Void> gate) {
        return gate.thenCompose(open -> CompletableFuture.allOf(running.stream()
                .map(CompletionStage::toCompletableFuture).toArray(CompletableFuture[]::new)));
    }

    CompletionStage<?> next() {
        return running.poll();
    }
}
