package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Hard: the ThreadLocal stands in a holder of another file, as it nearly always does.
class Imports {
    void run(String tenant, List<String> rows) {
        TenantContext.enter(tenant);
        try {
            for (String row : rows) {
                CompletableFuture.runAsync(() -> store(TenantContext.current(), row)); // finding: TenantContext.current
            }
        } finally {
            TenantContext.leave();
        }
    }

    void again(List<String> rows) {
        String tenant = TenantContext.current();
        rows.forEach(row -> CompletableFuture.runAsync(() -> store(tenant, row)));
    }

    private void store(String tenant, String row) {
    }
}
