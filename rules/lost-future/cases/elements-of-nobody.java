// Hard: the list is the method's own, and nobody asks its futures again.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class Warming {
    void warm(List<String> keys, AtomicInteger seen) {
        List<CompletableFuture<Void>> loads = new ArrayList<>();
        for (String key : keys) {
            loads.add(CompletableFuture.runAsync(() -> System.out.println(Integer.parseInt(key))));
        }
        for (CompletableFuture<Void> load : loads) {
            load.thenRun(seen::incrementAndGet); // finding: CompletableFuture.thenRun
        }
    }
}
