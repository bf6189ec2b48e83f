// Trap: the pool is only reached through an executor that lets a given number of tasks run at once.
package example;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Splits {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Executor callbacks = new BoundedExecutor(threads, 16);

    Executor startup(int cores) {
        return new BoundedExecutor(Executors.newCachedThreadPool(), cores);
    }

    void schedule(Runnable split) {
        callbacks.execute(split);
    }

    void close() {
        threads.shutdown();
    }

    static final class BoundedExecutor implements Executor {
        private final Executor executor;
        private final Queue<Runnable> waiting = new ArrayDeque<>();
        private final int max;
        private int running;

        BoundedExecutor(Executor executor, int max) {
            this.executor = executor;
            this.max = max;
        }

        @Override
        public synchronized void execute(Runnable task) {
            waiting.add(task);
            if (running < max) {
                running++;
                executor.execute(this::drain);
            }
        }

        private void drain() {
            for (Runnable task = next(); task != null; task = next()) {
                task.run();
            }
        }

        private synchronized Runnable next() {
            Runnable task = waiting.poll();
            running -= task == null ? 1 : 0;
            return task;
        }
    }
}
