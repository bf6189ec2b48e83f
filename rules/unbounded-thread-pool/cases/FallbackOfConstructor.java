// Hard: the caller may bring a pool; who brings none gets one without limit.
package example;

import static java.util.concurrent.Executors.newCachedThreadPool;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Dispatcher {
    private final ExecutorService pool;

    Dispatcher(ExecutorService pool) {
        this.pool = Objects.requireNonNull(pool);
    }

    Dispatcher() {
        this(newCachedThreadPool()); // finding: Executors.newCachedThreadPool
    }

    Dispatcher(int threads) {
        this(threads > 0
                ? Executors.newFixedThreadPool(threads)
                : Executors.newCachedThreadPool()); // finding: Executors.newCachedThreadPool
    }

    void dispatch(Runnable event) {
        pool.execute(event);
    }
}
