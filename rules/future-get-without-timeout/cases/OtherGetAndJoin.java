// Trap: get() and join() of types that are not futures, a project's own Future among them.
package example;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;

class Future<T> {
    private final T value;

    Future(T value) {
        this.value = value;
    }

    T get() {
        return value;
    }
}

class Labels {
    private final AtomicReference<String> current = new AtomicReference<>("none");
    private final Supplier<Optional<String>> source;
    private final Future<String> prefix = new Future<>("label");

    Labels(Supplier<Optional<String>> source) {
        this.source = source;
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void tick() {
        current.set(String.join("-", prefix.get(), source.get().get(), current.get()));
    }
}
