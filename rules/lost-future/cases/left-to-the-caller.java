// example: profile=strict
// Hard: the method wraps the failure or promises an answer, and logs nothing: its callers are the last to see it
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

abstract class Sender {
    abstract CompletableFuture<String> post(String text);

    void all(String text) {
        wrapped(text); // finding: wrapped
        promised(text); // finding: promised
        passedOn(text); // finding: passedOn
    }

    CompletableFuture<String> wrapped(String text) {
        return post(text).exceptionally(e -> {
            throw new CompletionException("not posted: " + text, e);
        });
    }

    CompletableFuture<String> promised(String text) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        post(text).whenComplete((id, e) -> {
            if (e == null) {
                answer.complete(id);
            } else {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    CompletableFuture<Void> passedOn(String text) {
        return promised(text).thenAccept(String::trim);
    }
}
