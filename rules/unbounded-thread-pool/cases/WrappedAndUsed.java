// Hard: some work goes around the bound, straight to the pool.
package example;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class Uploads {
    private final ExecutorService threads = Executors.newCachedThreadPool(); // finding: newCachedThreadPool
    private final Executor limited = new LimitedExecutor(threads, 8);

    void upload(Runnable part) {
        limited.execute(part);
    }

    void retry(Runnable part) {
        threads.execute(part);
    }

    static final class LimitedExecutor implements Executor {
        private final Executor executor;
        private final Semaphore permits;

        LimitedExecutor(Executor executor, int max) {
            this.executor = executor;
            this.permits = new Semaphore(max);
        }

        @Override
        public void execute(Runnable task) {
            permits.acquireUninterruptibly();
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    permits.release();
                }
            });
        }
    }
}
