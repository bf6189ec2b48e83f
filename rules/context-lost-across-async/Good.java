// example: release=21
package example;

import java.util.Map;
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
            Map<String, String> context = MDC.getCopyOfContextMap();
            CompletableFuture.runAsync(() -> {
                MDC.setContextMap(context);
                try {
                    audit(MDC.get("order"));
                } finally {
                    MDC.clear();
                }
            });
            pool.execute(() -> save(tenant, order));
            String user = SecurityContextHolder.getContext().getAuthentication().getName();
            pool.execute(() -> audit(user));
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
