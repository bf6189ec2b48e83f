// Trap: a test that hammers a class from many threads.
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class HammerTest {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @Test
    void survives() {
        hammer(List.of(() -> {}, () -> {}));
    }

    private void hammer(List<Runnable> tasks) {
        for (Runnable task : tasks) {
            new Thread(task).start();
            pool.execute(task);
        }
    }
}
