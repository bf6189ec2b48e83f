package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Reports implements AutoCloseable {
    private static final InheritableThreadLocal<String> TENANT = new InheritableThreadLocal<>();
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void report(String tenant, String user) {
        TENANT.set(tenant);
        USER.set(user);
        pool.execute(() -> write(USER.get())); // finding: the value of the first one
        CompletableFuture.runAsync(this::writeForUser).join(); // finding: writeForUser
        write(TENANT.get());
        TENANT.remove();
        USER.remove();
    }

    private void writeForUser() {
        write("for " + USER.get());
    }

    private void write(String text) {
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
