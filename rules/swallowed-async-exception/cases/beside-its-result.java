// Trap: the caller gets the future itself, or one that hangs on it; only the copy that orders what follows hides the failure
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

abstract class Session {
    private CompletionStage<Object> last = CompletableFuture.completedFuture(null);

    abstract CompletionStage<Object> run(String query);

    CompletionStage<Object> query(String text) {
        CompletionStage<Object> result = last.thenCompose(previous -> run(text));
        last = result.thenCompose(Session::consumed).exceptionally(e -> null);
        return result;
    }

    CompletionStage<Object> begin() {
        CompletionStage<Object> begun = run("begin");
        last = begun.exceptionally(e -> null);
        return begun.thenApply(Function.identity());
    }

    CompletionStage<Object> stop() {
        return forceCloseNow().exceptionally(e -> null);
    }

    abstract CompletionStage<Object> forceCloseNow();

    private static CompletionStage<Object> consumed(Object result) {
        return CompletableFuture.completedFuture(result);
    }
}
