// Hard: threads that inherit nothing: pools, futures, timers, parallel streams, methods that tasks call.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class OtherThreads {
    private static final ScopedValue<String> TENANT = ScopedValue.newInstance();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);

    interface Store {
        String load(String tenant, String key);
    }

    private final Store store;

    OtherThreads(Store store) {
        this.store = store;
    }

    Future<String> submitted(String key) {
        return pool.submit(() -> store.load(TENANT.get(), key)); // finding: on a thread that does not have it
    }

    CompletableFuture<String> supplied(String tenant, String key) {
        return ScopedValue.where(TENANT, tenant).call(() ->
                CompletableFuture.supplyAsync(() -> store.load(TENANT.get(), key))); // finding: on a thread that does not have it
    }

    void started(String key) {
        Thread.startVirtualThread(() -> store.load(TENANT.get(), key)); // finding: on a thread that does not have it
        new Thread(() -> {
            String tenant = TENANT.orElseThrow(IllegalStateException::new); // finding: on a thread that does not have it
            store.load(tenant, key);
        }).start();
    }

    List<String> inParallel(List<String> keys) {
        Thread.ofVirtual().name("warm").start(() -> store.load(TENANT.get(), "warm")); // finding: on a thread that does not have it
        return keys.parallelStream().map(key -> store.load(TENANT.get(), key)).toList(); // finding: on a thread that does not have it
    }

    void later(String key) {
        timer.schedule(() -> load(key), 1, TimeUnit.SECONDS); // finding: needs the value of `TENANT`
        pool.execute(this::refresh); // finding: needs the value of `TENANT`
    }

    void anonymous(String key) {
        pool.submit(new Callable<String>() {
            @Override
            public String call() {
                return store.load(TENANT.get(), key); // finding: on a thread that does not have it
            }
        });
    }

    private String load(String key) {
        return store.load(TENANT.get(), key);
    }

    private void refresh() {
        List.of("a", "b").forEach(this::load);
        load("c");
    }
}
