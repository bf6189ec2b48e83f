package example;

import java.util.concurrent.ExecutorService;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

// Hard: a library's own executor; a task that a method makes of another one.
class Imports {
    private final ThreadPoolTaskExecutor tasks;
    private final ExecutorService pool;

    Imports(ThreadPoolTaskExecutor tasks, ExecutorService pool) {
        this.tasks = tasks;
        this.pool = pool;
    }

    void start(String file) {
        tasks.submit(() -> read(file)); // finding: submit
    }

    void startTimed(Runnable task) {
        pool.submit(timed(task)); // finding: submit
    }

    // Trap: what is made of it catches everything.
    void startGuarded(Runnable task) {
        pool.submit(guarded(task));
    }

    private static Runnable timed(Runnable task) {
        long from = System.nanoTime();
        return () -> {
            task.run();
            System.out.println(System.nanoTime() - from);
        };
    }

    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                System.err.println(e);
            }
        };
    }

    private static void read(String file) {
        if (file.isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
    }
}
