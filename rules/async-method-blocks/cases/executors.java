// Trap: an executor with a bound makes its callers wait for a place: that is its way of pushing back
package example;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class BoundedExecutor extends AbstractExecutorService {
    private final BlockingQueue<Runnable> queue;
    private final Semaphore permits = new Semaphore(100);

    BoundedExecutor(BlockingQueue<Runnable> queue) {
        this.queue = queue;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        try {
            permits.acquire();
            queue.put(future);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            future.cancel(false);
        }
        return future;
    }

    @Override
    public void execute(Runnable task) {
        queue.add(task);
    }

    @Override
    public void shutdown() {
        queue.clear();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
