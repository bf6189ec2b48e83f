// Trap: the next round runs only if this one says so: a search, fall-backs, attempts
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

interface Replica {
    CompletableFuture<Optional<String>> findAsync(String key);
}

class Lookup {
    private final List<Replica> replicas;

    Lookup(List<Replica> replicas) {
        this.replicas = replicas;
    }

    Optional<String> find(String key) {
        for (Replica replica : replicas) {
            Optional<String> found = replica.findAsync(key).join();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean has(String key) {
        boolean has = false;
        for (Replica replica : replicas) {
            has = replica.findAsync(key).join().isPresent();
            if (has) {
                break;
            }
        }
        return has;
    }

    Optional<String> retry(Replica replica, String key) {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return replica.findAsync(key).join();
            } catch (CompletionException e) {
                System.err.println("attempt " + attempt + ": " + e.getCause());
            }
        }
        return Optional.empty();
    }
}
