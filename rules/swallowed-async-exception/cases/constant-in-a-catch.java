// example: profile=strict
// Hard: the handler is not empty, but looks at nothing: it gives a constant, or goes on with the next
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Quotes {
    String quote(Future<String> pending) {
        try {
            return pending.get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException e) { // finding: never looks
            return null;
        } catch (TimeoutException e) {
            return "late";
        }
    }

    boolean isThere(Future<String> pending) {
        try {
            pending.get(1, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | ExecutionException | TimeoutException e) { // finding: never looks
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> all(List<CompletableFuture<String>> pending) {
        List<String> quotes = new ArrayList<>();
        for (CompletableFuture<String> each : pending) {
            try {
                quotes.add(each.join());
            } catch (CompletionException e) { // finding: never looks
                continue;
            }
        }
        return quotes;
    }

    String looked(Future<String> pending) throws InterruptedException {
        try {
            return pending.get();
        } catch (ExecutionException e) {
            return e.getCause() instanceof TimeoutException ? "late" : "failed";
        }
    }
}
