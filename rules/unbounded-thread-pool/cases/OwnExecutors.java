// Trap: the project's own Executors bounds what it calls cached.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

final class Executors {
    private Executors() {}

    static ExecutorService newCachedThreadPool() {
        return new ThreadPoolExecutor(0, 32, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
    }
}

class Importer {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void run(Runnable task) {
        pool.execute(task);
    }
}
