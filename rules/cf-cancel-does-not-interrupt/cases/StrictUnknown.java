// Hard: who completes it is another, and goes on; the strict profile names what is made here, the profile all the rest.
// example: profile=all
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Group {
    private final CompletableFuture<String> answer = new CompletableFuture<>();

    void stop(CompletableFuture<String> given, List<CompletableFuture<String>> all) {
        given.cancel(true); // finding: whoever is to complete this future
        answer.cancel(true); // finding: whoever is to complete this future
        all.forEach(f -> f.cancel(true)); // finding: whoever is to complete this future
    }
}
