// Trap: the stage is that of the joined future: each caller gives the method `allOf` of what it waits for.
package example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class Collecting {
    CompletableFuture<List<String>> all(List<CompletableFuture<String>> parts) {
        CompletableFuture<?>[] array = parts.toArray(new CompletableFuture<?>[0]);
        CompletableFuture<Void> whole = CompletableFuture.allOf(array);
        return values(whole, array);
    }

    CompletableFuture<List<String>> both(CompletableFuture<String> one, CompletableFuture<String> other) {
        CompletableFuture<?>[] array = {one, other};
        return values(CompletableFuture.allOf(one, other), array);
    }

    private static CompletableFuture<List<String>> values(CompletableFuture<Void> ready, CompletableFuture<?>[] array) {
        return ready.thenApply(none -> {
            List<String> values = new ArrayList<>();
            Arrays.stream(array).map(CompletableFuture::join).forEach(value -> values.add(String.valueOf(value)));
            return values;
        });
    }
}
