package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: a stage or the task itself looks at the failure; the handle of a timer; a promise of one's own
class Indexer {
    private static final Logger log = LoggerFactory.getLogger(Indexer.class);
    private final Index index;

    Indexer(Index index) {
        this.index = index;
    }

    void run(ExecutorService executor, ScheduledExecutorService timer) {
        CompletableFuture<Void> merged = index.merge().whenComplete((nothing, e) -> {
            if (e != null) {
                log.warn("not merged", e);
            }
        });
        Future<?> swept = executor.submit(this::sweep);
        ScheduledFuture<?> again = timer.schedule(this::sweep, 1, TimeUnit.MINUTES);
        CompletableFuture<String> promise = new CompletableFuture<>();
    }

    private void sweep() {
        try {
            index.sweep();
        } catch (RuntimeException e) {
            log.warn("not swept", e);
        }
    }
}

interface Index {
    CompletableFuture<Void> merge();

    void sweep();
}
