package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: the failure is looked at, be it in the chain, in the method that made the future, or by who holds it
class Prefetch {
    private static final Logger log = LoggerFactory.getLogger(Prefetch.class);
    private final Map<String, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
    private final Catalogue catalogue;
    private final Executor executor;

    Prefetch(Catalogue catalogue, Executor executor) {
        this.catalogue = catalogue;
        this.executor = executor;
    }

    void warm(List<String> pages) {
        pages.forEach(page -> catalogue.fetch(page).whenComplete((text, e) -> {
            if (e != null) {
                log.warn("page {} is not prefetched", page, e);
            }
        }));
        pages.forEach(this::fetchLogged);
        executor.execute(() -> fetchLogged("/"));
    }

    void forget(List<String> pages) {
        pages.forEach(pending::remove);
        pages.forEach(page -> pending.put(page, new CompletableFuture<>()));
    }

    void onShutdown(List<CompletableFuture<String>> all) {
        all.forEach(f -> f.cancel(true));
        all.forEach(f -> f.completeExceptionally(new IllegalStateException("shut down")));
    }

    private CompletableFuture<String> fetchLogged(String page) {
        return catalogue.fetch(page).exceptionally(e -> {
            log.warn("page {} is not prefetched", page, e);
            return "";
        });
    }
}

interface Catalogue {
    CompletableFuture<String> fetch(String page);
}
