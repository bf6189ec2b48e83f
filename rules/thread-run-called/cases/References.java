package example;

import java.util.concurrent.ExecutorService;

// Trap: a thread's work given to a pool runs there.
class Drain {
    void drain(ExecutorService pool, Thread thread) {
        pool.execute(thread::run);
        pool.execute(thread);
    }
}
