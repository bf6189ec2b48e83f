package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

// Trap: the other path is there: in a catch, a finally, a second branch, a later stage, or a time limit
class Mirror {
    private final Executor executor;
    private final Site site;

    Mirror(Executor executor, Site site) {
        this.executor = executor;
        this.site = site;
    }

    CompletableFuture<String> page(String url) {
        CompletableFuture<String> page = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                page.complete(site.read(url));
            } catch (Throwable t) {
                page.completeExceptionally(t);
            }
        });
        return page;
    }

    CompletableFuture<Void> touched(String url) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                site.read(url);
            } finally {
                done.complete(null);
            }
        });
        return done;
    }

    CompletableFuture<Integer> size(String url) {
        CompletableFuture<Integer> size = new CompletableFuture<>();
        page(url).whenComplete((text, e) -> {
            if (e != null) {
                size.complete(0);
            } else {
                size.complete(text.length());
            }
        });
        return size;
    }

    CompletableFuture<Integer> lines(String url) {
        CompletableFuture<Integer> lines = new CompletableFuture<>();
        page(url).thenAccept(text -> lines.complete(text.split("\n").length)).exceptionally(e -> {
            lines.complete(0);
            return null;
        });
        return lines;
    }

    CompletableFuture<String> bounded(String url) {
        CompletableFuture<String> page = new CompletableFuture<>();
        page.orTimeout(5, TimeUnit.SECONDS);
        page(url).thenAccept(page::complete);
        return page;
    }
}

interface Site {
    String read(String url);
}
