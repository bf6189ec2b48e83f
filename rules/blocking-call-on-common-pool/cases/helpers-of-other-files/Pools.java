package example;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

final class Pools {
    static final ExecutorService IO = Executors.newFixedThreadPool(16);
    static final Executor SHARED = ForkJoinPool.commonPool();

    private Pools() {
    }

    static ExecutorService io() {
        return IO;
    }
}
