// Trap: a predicate of the class asks whether the future is complete, before or around the method that takes its value
import java.util.concurrent.CompletableFuture;

class Reader {
    private CompletableFuture<String> pending = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();

    CompletableFuture<Integer> fill(CompletableFuture<Void> signal) {
        return signal.thenApply(done -> {
            while (isAnswerReady()) {
                take();
            }
            return text.length();
        });
    }

    CompletableFuture<String> peek(CompletableFuture<Void> signal) {
        return signal.thenApply(done -> isAnswerReady() ? pending.join() : "");
    }

    CompletableFuture<String> wait(CompletableFuture<Void> signal) {
        return signal.thenApply(done -> hasText() ? pending.join() : ""); // finding: CompletableFuture.join
    }

    private boolean isAnswerReady() {
        return pending != null && pending.isDone();
    }

    private boolean hasText() {
        return !text.isEmpty();
    }

    private void take() {
        text.append(pending.join());
        pending = null;
    }
}
