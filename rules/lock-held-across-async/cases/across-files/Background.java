package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Background {
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    void later(Runnable task) {
        executor.execute(task);
    }

    void now(Runnable task) {
        task.run();
    }
}
