// Trap: the pool lives for one list of tasks, which is in memory anyway.
// example: profile=strict release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Batch {
    List<String> run(List<Callable<String>> parts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            return pool.invokeAll(parts).stream().map(f -> f.state().name()).toList();
        } finally {
            pool.shutdown();
        }
    }

    void runAll(List<Runnable> parts) {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            parts.forEach(pool::execute);
        }
    }
}
