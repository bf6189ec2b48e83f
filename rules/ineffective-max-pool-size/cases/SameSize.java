// Trap: core and maximum are the same, written in different ways, or differ by nothing.
package example;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Sizes {
    private static final int THREADS = 8;

    ThreadPoolExecutor fixed(int size) {
        return new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    ThreadPoolExecutor constant() {
        return new ThreadPoolExecutor(THREADS, 8, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    ThreadPoolExecutor endsWhenIdle() {
        return new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }
}

class Scheduler {
    private final int poolSize;

    Scheduler(int poolSize) {
        this.poolSize = poolSize;
    }

    ThreadPoolExecutor start() {
        final int corePoolSize = poolSize;
        final int maximumPoolSize = poolSize;
        return new ThreadPoolExecutor(corePoolSize, maximumPoolSize, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    }
}
