package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

class NightlyExport {
    private final Executor executor;
    private final List<Tenant> tenants;

    NightlyExport(Executor executor, List<Tenant> tenants) {
        this.executor = executor;
        this.tenants = tenants;
    }

    void exportAll() {
        CompletableFuture<?>[] exports = tenants.stream()
                .map(tenant -> CompletableFuture.runAsync(tenant::export, executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(exports); // finding: waits for nothing
        tenants.forEach(Tenant::unlock);
    }

    boolean warmUp(Tenant first, Tenant second) {
        var warm = CompletableFuture.allOf( // finding: waits for nothing
                CompletableFuture.runAsync(first::warmUp, executor),
                CompletableFuture.runAsync(second::warmUp, executor));
        return true;
    }

    void compact(Tenant tenant) {
        CompletableFuture<Void> data = CompletableFuture.runAsync(tenant::compactData, executor);
        CompletableFuture<Void> index = CompletableFuture.runAsync(tenant::compactIndex, executor);
        CompletableFuture.allOf(data, index).orTimeout(10, TimeUnit.MINUTES); // finding: failures are lost
    }
}

interface Tenant {
    void export();

    void unlock();

    void warmUp();

    void compactData();

    void compactIndex();
}
