// Trap: who made the future, and how, is not to be seen: it may listen.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Group {
    void stop(CompletableFuture<String> given, List<CompletableFuture<String>> all) {
        given.cancel(true);
        all.forEach(f -> f.cancel(true));
    }
}
