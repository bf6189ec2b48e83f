package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Threads {
    private static final ExecutorService SHARED = Executors.newFixedThreadPool(8, Thread.ofPlatform().daemon().factory());

    static ExecutorService named(String prefix, int size) {
        return Executors.newFixedThreadPool(size, Thread.ofPlatform().name(prefix, 0).factory());
    }

    static ExecutorService shared() {
        return SHARED;
    }
}
