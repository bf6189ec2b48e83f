package example;

import java.util.List;
import java.util.concurrent.ExecutorService;

// Hard: the reference gets the threads themselves.
class Crew {
    private final ExecutorService pool;

    Crew(ExecutorService pool) {
        this.pool = pool;
    }

    void work(List<Thread> crew) {
        crew.forEach(Thread::run); // finding: Thread.run
    }

    // Trap: the work of a thread is given to a pool; the elements are no threads.
    void lend(Thread worker, List<Runnable> tasks) {
        pool.execute(worker::run);
        tasks.forEach(Runnable::run);
    }
}
