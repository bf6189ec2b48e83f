// Trap: the executor has one thread, whose tasks run in turn anyway: the wait is a time limit for each of them
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ShutdownHooks {
    private static final ExecutorService EXECUTOR = OwnExecutors.newSingleThreadExecutor(Thread::new);
    private final ExecutorService plain = Executors.newSingleThreadExecutor();

    int run(List<Runnable> inOrder) throws InterruptedException {
        int timeouts = 0;
        for (Runnable hook : inOrder) {
            Future<?> done = EXECUTOR.submit(hook);
            try {
                done.get(30, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                timeouts++;
                done.cancel(true);
            } catch (ExecutionException e) {
                System.err.println("hook failed: " + e.getCause());
            }
        }
        for (Runnable hook : inOrder) {
            try {
                plain.submit(hook).get(1, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                System.err.println("hook failed: " + e);
            }
        }
        return timeouts;
    }
}

final class OwnExecutors {

    private OwnExecutors() {
    }

    static ExecutorService newSingleThreadExecutor(ThreadFactory factory) {
        return wrap(factory, 1);
    }

    private static ExecutorService wrap(ThreadFactory factory, int threads) {
        return Executors.unconfigurableExecutorService(Executors.newFixedThreadPool(threads, factory));
    }
}
