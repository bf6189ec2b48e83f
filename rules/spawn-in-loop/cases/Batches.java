// Trap: at most fifty are started before they are waited for.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Batches {
    private static final int SIZE = 50;
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void run(List<Runnable> tasks) throws Exception {
        for (int from = 0; from < tasks.size(); from += SIZE) {
            List<Future<?>> started = new ArrayList<>();
            for (Runnable task : tasks.subList(from, Math.min(from + SIZE, tasks.size()))) {
                started.add(pool.submit(task));
            }
            for (Future<?> future : started) {
                future.get(1, TimeUnit.MINUTES);
            }
        }
    }

    void runSome(List<Runnable> tasks) {
        tasks.stream().limit(10).forEach(pool::execute);
    }
}
