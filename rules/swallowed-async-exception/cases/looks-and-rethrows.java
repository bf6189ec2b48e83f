// Trap: the throwable decides, also by method reference and by the outcome that handle passes on
package example;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

class Lookup {
    private final Table table;

    Lookup(Table table) {
        this.table = table;
    }

    CompletableFuture<String> find(String key) {
        return table.get(key).exceptionally(this::nullIfMissing);
    }

    CompletableFuture<Optional<String>> findOptional(String key) {
        return table.get(key).handle((value, e) -> e == null ? Optional.of(value) : Optional.empty());
    }

    CompletableFuture<Outcome> outcome(String key) {
        return table.get(key).handle(Outcome::new);
    }

    CompletableFuture<String> findDefault(String key) {
        return table.get(key).exceptionally(e -> {
            if (!(e.getCause() instanceof NoSuchElementException)) {
                throw new CompletionException(e);
            }
            return "";
        });
    }

    private String nullIfMissing(Throwable e) {
        if (e.getCause() instanceof NoSuchElementException) {
            return null;
        }
        throw new CompletionException(e);
    }
}

record Outcome(String value, Throwable failure) { }

interface Table {
    CompletableFuture<String> get(String key);
}
