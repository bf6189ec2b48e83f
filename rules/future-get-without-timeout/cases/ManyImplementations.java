// Trap: which implementation the scheduler's thread calls is not known; one of several waits.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

interface Source {
    int size();
}

class Memory implements Source {
    @Override
    public int size() {
        return 1;
    }
}

class Remote implements Source {
    private final CompletableFuture<Integer> size;

    Remote(CompletableFuture<Integer> size) {
        this.size = size;
    }

    @Override
    public int size() {
        return size.join();
    }
}

class Gauge {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    void start(List<Source> sources) {
        timer.scheduleAtFixedRate(() -> {
            for (Source source : sources) {
                System.getLogger("gauge").log(System.Logger.Level.INFO, "{0}", source.size());
            }
        }, 1, 1, TimeUnit.MINUTES);
    }
}
