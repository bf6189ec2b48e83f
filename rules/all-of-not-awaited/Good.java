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
        CompletableFuture.allOf(exports).orTimeout(1, TimeUnit.HOURS).join();
        tenants.forEach(Tenant::unlock);
    }

    CompletableFuture<Void> warmUp(Tenant first, Tenant second) {
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(first::warmUp, executor),
                CompletableFuture.runAsync(second::warmUp, executor));
    }

    void compact(Tenant tenant) throws Exception {
        CompletableFuture<Void> data = CompletableFuture.runAsync(tenant::compactData, executor);
        CompletableFuture<Void> index = CompletableFuture.runAsync(tenant::compactIndex, executor);
        CompletableFuture<Void> both = CompletableFuture.allOf(data, index);
        both.get(10, TimeUnit.MINUTES);
    }
}

interface Tenant {
    void export();

    void unlock();

    void warmUp();

    void compactData();

    void compactIndex();
}
