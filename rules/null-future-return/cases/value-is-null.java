package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

// Trap: the value of the future may be null, and a function of a map gives null to remove a key
class Leases {
    private final Map<String, CompletableFuture<Lease>> leases = new ConcurrentHashMap<>();

    CompletableFuture<Lease> renew(String key, Registry registry) {
        return registry.renew(key)
                .thenApply(lease -> lease.isValid() ? lease : null)
                .exceptionally(e -> null);
    }

    void drop(String key) {
        leases.compute(key, (k, lease) -> null);
        leases.computeIfPresent(key, (k, lease) -> lease.isDone() ? null : lease);
        Function<String, Lease> none = k -> null;
        leases.get(key).thenApply(lease -> none.apply(key));
    }
}

interface Registry {
    CompletableFuture<Lease> renew(String key);
}

record Lease(boolean isValid) { }
