// example: release=21
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;

class OrderService implements AutoCloseable {
    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    void handle(String order, String tenant) {
        TENANT.set(tenant);
        MDC.put("order", order);
        try {
            CompletableFuture.runAsync(() -> audit(MDC.get("order"))); // finding: on the common pool
            pool.execute(() -> save(TENANT.get(), order)); // finding: ThreadLocal.get
            CompletableFuture<String> user = CompletableFuture.supplyAsync(() ->
                    SecurityContextHolder.getContext().getAuthentication().getName(), pool); // finding: SecurityContextHolder.getContext
            new Thread(() -> save(TENANT.get(), order)).start(); // finding: ThreadLocal.get
            audit(user.join());
        } finally {
            MDC.remove("order");
            TENANT.remove();
        }
    }

    private void audit(String text) {
    }

    private void save(String tenant, String order) {
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
