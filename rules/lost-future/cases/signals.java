// Trap: by its name it is started and forgotten, or nobody else asks how it ended
package example;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Feed {
    private static final Logger log = LoggerFactory.getLogger(Feed.class);

    private final Executor executor;
    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

    Feed(Executor executor) {
        this.executor = executor;
    }

    void refresh(Entry entry, long request) {
        notifyReaders("refresh");
        warmUp("feed");
        load("feed"); // finding: load
        takePending(request);
        CompletableFuture.allOf(pending.get(1L), pending.get(2L)).whenComplete((none, e) -> {
            for (CompletableFuture<String> each : pending.values()) {
                log.info(each.isCompletedExceptionally() ? "failed" : each.join());
            }
        });
        inSequence(() -> load("feed").exceptionally(e -> {
            log.warn("not loaded", e);
            return "";
        }));
        entry.getReadFuture().thenRun(() -> log.info("read"));
        entry.whenClosed().thenRun(() -> log.info("closed"));
        entry.whenAvailable("headers").thenAccept(headers -> log.info("headers: {}", headers));
        entry.whenAvailable("body").whenComplete((body, e) -> log.info("body: {}", body));
        load("notes").whenComplete((notes, e) -> log.info("notes: {}", notes)).thenRun(() -> log.info("done")); // finding: thenRun
        entry.getSpilled().orElseThrow().thenRun(() -> log.info("spilled"));
    }

    CompletableFuture<Integer> size() {
        return load("feed").thenApply(String::length);
    }

    CompletableFuture<String> queue(Supplier<CompletableFuture<String>> work) {
        return inSequence(work).thenApply(String::strip);
    }

    CompletableFuture<String> take(long request) {
        return takePending(request).thenApply(String::strip);
    }

    private CompletableFuture<String> inSequence(Supplier<CompletableFuture<String>> work) {
        return CompletableFuture.supplyAsync(work, executor).thenCompose(f -> f);
    }

    private CompletableFuture<String> takePending(long request) {
        CompletableFuture<String> taken = (CompletableFuture<String>) pending.remove(request);
        return taken;
    }

    private CompletableFuture<String> load(String name) {
        return CompletableFuture.supplyAsync(() -> fetch(name), executor);
    }

    private CompletableFuture<Void> notifyReaders(String what) {
        return CompletableFuture.runAsync(() -> fetch(what), executor);
    }

    private CompletableFuture<Void> warmUp(String name) {
        return CompletableFuture.runAsync(() -> fetch(name), executor);
    }

    private String fetch(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
        return name;
    }
}

interface Entry {
    Optional<CompletableFuture<Void>> getSpilled();

    CompletableFuture<Void> getReadFuture();

    CompletableFuture<Void> whenClosed();

    CompletableFuture<String> whenAvailable(String part);
}
