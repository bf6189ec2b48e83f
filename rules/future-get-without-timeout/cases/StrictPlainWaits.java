// Hard: in the strict profile every untimed wait in production code speaks, the guarded ones still do not.
// example: profile=strict
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Session {
    private final CompletableFuture<String> id;

    Session(CompletableFuture<String> id) {
        this.id = id;
    }

    String id() throws InterruptedException, ExecutionException {
        return id.get(); // finding: CompletableFuture.get
    }

    static <T> T value(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join(); // finding: CompletableFuture.join
    }

    static int first(Future<Integer> answer) throws Exception {
        var kept = answer;
        return kept.get(); // finding: Future.get
    }

    String idWithin(long millis) throws Exception {
        return id.get(millis, TimeUnit.MILLISECONDS);
    }

    String idIfThere() {
        return id.isDone() ? id.join() : null;
    }

    static List<String> all(List<CompletableFuture<String>> parts) {
        CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).orTimeout(1, TimeUnit.SECONDS).join();
        return parts.stream().map(CompletableFuture::join).toList();
    }
}
