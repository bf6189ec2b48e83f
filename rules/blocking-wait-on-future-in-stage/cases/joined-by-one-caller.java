// Hard: one of the callers gives the method a future that says nothing of the parts.
package example;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class Gathering {
    CompletableFuture<List<Object>> all(CompletableFuture<?>[] array) {
        return values(CompletableFuture.allOf(array), array);
    }

    CompletableFuture<List<Object>> after(CompletableFuture<Void> signal, CompletableFuture<?>[] array) {
        return values(signal, array);
    }

    private static CompletableFuture<List<Object>> values(CompletableFuture<Void> ready, CompletableFuture<?>[] array) {
        return ready.thenApply(none -> Arrays.stream(array)
                .map(CompletableFuture::join) // finding: CompletableFuture.join
                .collect(Collectors.toList()));
    }
}
