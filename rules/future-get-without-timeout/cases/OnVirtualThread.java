// Trap: the scheduler only starts a virtual thread; the wait is on that thread, where waiting is cheap.
// example: release=21
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class FeedImport {
    interface Feed {
        CompletableFuture<String> next();
    }

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService perTask = Executors.newVirtualThreadPerTaskExecutor();
    private final Feed feed;

    FeedImport(Feed feed) {
        this.feed = feed;
    }

    void start() {
        clock.scheduleAtFixedRate(() -> perTask.execute(this::importOne), 1, 1, TimeUnit.MINUTES);
        clock.scheduleAtFixedRate(() -> Thread.startVirtualThread(() -> store(feed.next().join())), 1, 5, TimeUnit.MINUTES);
    }

    private void importOne() {
        store(feed.next().join());
    }

    private void store(String item) {
        System.getLogger("feed").log(System.Logger.Level.INFO, item);
    }
}
