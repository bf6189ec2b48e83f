// Trap: the helper gets the futures along with the callback that it runs when they are complete
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

class MergedFuture<V> extends CompletableFuture<V> {

    MergedFuture(Map<?, ? extends CompletionStage<?>> parts, Function<MergedFuture<V>, V> merge) {
        CompletableFuture.allOf(parts.values().toArray(new CompletableFuture<?>[0]))
                .thenRun(() -> complete(merge.apply(this)));
    }
}

class ClusterKeys {

    CompletableFuture<List<String>> keys(Map<String, CompletableFuture<List<String>>> executions) {
        return new MergedFuture<>(executions, merged -> {
            List<String> all = new ArrayList<>();
            for (CompletableFuture<List<String>> each : executions.values()) {
                all.addAll(each.join());
            }
            return all;
        });
    }

    CompletableFuture<String> flush(Map<String, CompletableFuture<String>> executions) {
        return new MergedFuture<>(executions, merged -> {
            check(executions);
            return "OK";
        });
    }

    CompletableFuture<String> flushOthers(Map<String, CompletableFuture<String>> executions,
            Map<String, CompletableFuture<String>> others) {
        return new MergedFuture<>(executions, merged -> {
            check(others); // finding: CompletableFuture.get
            return "OK";
        });
    }

    CompletableFuture<List<String>> scan(Map<String, CompletableFuture<List<String>>> executions) {
        return new MergedFuture<>(executions, merged -> {
            List<String> all = new ArrayList<>();
            for (CompletableFuture<List<String>> each : executions.values()) {
                all.addAll(unchecked(each::get));
            }
            return all;
        });
    }

    CompletableFuture<String> fastest(CompletableFuture<Void> ready, List<CompletableFuture<String>> parts) {
        return ready.thenApply(v -> firstDone(parts, CompletableFuture::join));
    }

    private static <T> T firstDone(List<CompletableFuture<T>> parts, Function<CompletableFuture<T>, T> read) {
        for (CompletableFuture<T> part : parts) {
            if (part.isDone() && !part.isCompletedExceptionally()) {
                return read.apply(part);
            }
        }
        return null;
    }

    private static <T> T unchecked(Callable<T> read) {
        try {
            return read.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Map<String, CompletableFuture<String>> executions) {
        for (CompletableFuture<String> each : executions.values()) {
            try {
                each.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
