// Trap: a chain of writes goes on whatever became of the one before, which its own caller holds
package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

class Journal {
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();
    private final AtomicReference<CompletableFuture<Void>> tail = new AtomicReference<>(CompletableFuture.completedFuture(null));
    private final Pages pages;

    Journal(Pages pages) {
        this.pages = pages;
    }

    CompletableFuture<Void> append(String page, String text) {
        CompletableFuture<Void> next = last.computeIfAbsent(page, p -> CompletableFuture.completedFuture(null))
                .exceptionally(e -> null)
                .thenCompose(done -> pages.write(page, text));
        last.put(page, next);
        return next;
    }

    CompletableFuture<Void> flush() {
        CompletableFuture<Void> next = tail.get().handle((done, e) -> null).thenCompose(done -> pages.flush());
        tail.set(next);
        return next;
    }

    CompletableFuture<Void> open(String page) {
        return last.computeIfAbsent(page, pages::load).exceptionally(e -> null); // finding: exceptionally
    }
}

interface Pages {
    CompletableFuture<Void> write(String page, String text);

    CompletableFuture<Void> flush();

    CompletableFuture<Void> load(String page);
}
