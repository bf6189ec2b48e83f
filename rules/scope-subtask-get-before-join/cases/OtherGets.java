// Trap: optionals, futures, maps and suppliers beside the scope.
// example: release=25
package example;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class Profile {
    private final AtomicInteger hits = new AtomicInteger();

    String load(Map<String, String> cache, String key, Supplier<String> fallback, CompletableFuture<String> warm)
            throws Exception {
        try (var scope = StructuredTaskScope.open()) {
            var fresh = scope.fork(() -> key.toUpperCase());
            Optional<String> cached = Optional.ofNullable(cache.get(key));
            int seen = hits.get();
            String other = cached.isPresent() ? cached.get() : fallback.get();
            String ready = warm.get();
            scope.join();
            return other + ready + seen + fresh.get();
        }
    }
}
