// Trap: virtual threads are no platform threads; pooled-virtual-threads speaks.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Cheap {
    private final ExecutorService pool = Executors.newCachedThreadPool(Thread.ofVirtual().name("w", 0).factory());

    void run(Runnable task) {
        pool.execute(task);
    }
}
