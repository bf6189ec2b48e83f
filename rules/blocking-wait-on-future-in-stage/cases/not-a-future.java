// Trap: get and join of things that are no futures, and a project's own Future that never waits
package example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

final class Future<T> {
    private final T value;

    Future(T value) {
        this.value = value;
    }

    T get() {
        return value;
    }

    T join() {
        return value;
    }
}

class Profiles {
    private final AtomicReference<String> title = new AtomicReference<>("Dr.");
    private final Map<String, Integer> ages = Map.of();
    private final Supplier<String> suffix = () -> "!";

    CompletableFuture<String> render(CompletableFuture<String> name, Optional<String> city, Future<String> street) {
        return name.thenApply(n -> title.get() + n + ages.get(n) + suffix.get() + city.get())
                .thenApply(s -> String.join(" ", List.of(s, street.get(), street.join())));
    }
}
