// Trap: the project's own methods start the stage on a pool; the callbacks run there
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Drafts {
    private final ExecutorService editors = Executors.newFixedThreadPool(4);

    CompletableFuture<Void> publish(String title) {
        return onEditor(title).thenApply(this::proofread).thenAccept(System.out::println);
    }

    void preview(String title) {
        CompletableFuture<String> draft = onEditor(title);
        draft.thenAccept(this::proofread);
    }

    private CompletableFuture<String> onEditor(String title) {
        if (title.isBlank()) {
            return CompletableFuture.completedFuture("untitled");
        }
        return CompletableFuture.supplyAsync(title::strip, editors);
    }

    private String proofread(String text) {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text;
    }
}
