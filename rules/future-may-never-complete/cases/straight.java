package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

// Trap: completed by the method itself, tried again by a timer, or waited for with a limit and given to nobody
class Defaults {
    private final Executor executor;
    private final Settings settings;

    Defaults(Executor executor, Settings settings) {
        this.executor = executor;
        this.settings = settings;
    }

    CompletableFuture<String> known(String key) {
        CompletableFuture<String> value = new CompletableFuture<>();
        value.complete(settings.read(key));
        return value;
    }

    CompletableFuture<String> chained(CompletableFuture<String> key) {
        return key.thenCompose(k -> {
            CompletableFuture<String> value = new CompletableFuture<>();
            value.complete(settings.read(k));
            return value;
        });
    }

    CompletableFuture<String> sooner(java.util.concurrent.ScheduledExecutorService timer, String key) {
        CompletableFuture<String> value = new CompletableFuture<>();
        timer.scheduleAtFixedRate(() -> settings.load(key).thenAccept(value::complete), 0, 1, TimeUnit.SECONDS);
        return value;
    }

    String probe(String key) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<String> value = new CompletableFuture<>();
        executor.execute(() -> value.complete(settings.read(key)));
        return value.get(1, TimeUnit.SECONDS);
    }
}

interface Settings {
    String read(String key);

    CompletableFuture<String> load(String key);
}
