// Trap: a loop of a method that no thread is made for, and a condition that can become false.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

class Counter {
    private final AtomicBoolean running = new AtomicBoolean(true);
    private long rounds;

    void count() {
        while (true) {
            rounds++;
        }
    }

    void start(ExecutorService pool) {
        pool.execute(() -> {
            while (running.get()) {
                rounds++;
            }
        });
    }
}
