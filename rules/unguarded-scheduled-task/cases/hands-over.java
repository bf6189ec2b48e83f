package example;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: the timer only hands the work to an executor, or moves entries of collections, which can hardly fail
class Sweeper {
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final Executor workers;
    private final Store store;

    Sweeper(Executor workers, Store store) {
        this.workers = workers;
        this.store = store;
    }

    void start(ScheduledExecutorService timer) {
        timer.scheduleAtFixedRate(() -> workers.execute(store::sweep), 1, 1, TimeUnit.MINUTES);
        timer.scheduleAtFixedRate(this::forget, 1, 1, TimeUnit.MINUTES);
    }

    private void forget() {
        long limit = System.nanoTime() - TimeUnit.MINUTES.toNanos(2);
        Set<String> old = new HashSet<>();
        seen.forEach((key, time) -> {
            if (time < limit) {
                old.add(key);
            }
        });
        seen.keySet().removeAll(old);
    }
}

interface Store {
    void sweep();
}
