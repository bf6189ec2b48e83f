package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a plain ThreadLocal, which another rule speaks of.
class Plain {
    private static final ThreadLocal<String> NAME = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    void start(String name) {
        NAME.set(name);
        pool.execute(() -> System.out.println(NAME.get()));
        NAME.remove();
    }
}
