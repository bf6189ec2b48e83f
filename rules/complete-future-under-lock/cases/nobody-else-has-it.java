// Trap: the future is made and completed before anyone else gets it, or nobody but a waiting thread ever has it
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class Latched {
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private boolean ready;

    synchronized CompletableFuture<String> answer() {
        CompletableFuture<String> result = new CompletableFuture<>();
        if (ready) {
            result.complete("ready");
        } else {
            result.completeExceptionally(new IllegalStateException());
        }
        return result;
    }

    synchronized List<CompletableFuture<String>> answers(int n) {
        List<CompletableFuture<String>> results = Stream.generate(CompletableFuture<String>::new).limit(n).toList();
        results.forEach(result -> result.complete("ready"));
        return results;
    }

    synchronized void finish() {
        ready = true;
        done.complete(true);
    }

    boolean await() throws Exception {
        return done.get(1, TimeUnit.SECONDS);
    }
}
