// Hard: a task that is made of itself and another, and then handed over
package example;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

class Pipeline {
    CompletableFuture<String> run(CompletableFuture<String> input) {
        Function<String, String> step = text -> text.strip();
        step = step.andThen(step);
        step = step.compose(step);
        return input.thenApplyAsync(step).thenApplyAsync(text -> {
            pause(); // finding: Thread.sleep
            Function<String, String> last = t -> t + text;
            last = last.andThen(last);
            return last.apply(text);
        });
    }

    CompletableFuture<Void> after(CompletableFuture<String> input) {
        return input.thenAcceptAsync(text -> pause()); // finding: Thread.sleep
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
