package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

// Trap: the null is what a lambda or an anonymous class within the method gives
class Retry {
    CompletableFuture<Void> run(Callable<String> work) {
        Callable<Void> task = () -> {
            work.call();
            return null;
        };
        Supplier<String> last = new Supplier<>() {
            @Override
            public String get() {
                return null;
            }
        };
        return CompletableFuture.runAsync(() -> {
            try {
                task.call();
            } catch (Exception e) {
                throw new IllegalStateException(last.get(), e);
            }
        });
    }
}
