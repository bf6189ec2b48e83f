// example: profile=strict
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Reports implements AutoCloseable {
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void report(String user) {
        USER.set(user);
        try {
            pool.execute(() -> write(user));
            write(USER.get());
        } finally {
            USER.remove();
        }
    }

    private void write(String text) {
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
