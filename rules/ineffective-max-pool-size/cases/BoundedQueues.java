// Trap: queues that can be full, have no place at all, or refuse on purpose so that the pool grows.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Queues {
    private static final class Eager extends LinkedBlockingQueue<Runnable> {
        @Override
        public boolean offer(Runnable task) {
            return isEmpty() && super.offer(task);
        }
    }

    ThreadPoolExecutor of(int kind, int capacity, BlockingQueue<Runnable> given) {
        return switch (kind) {
            case 0 -> new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(capacity));
            case 1 -> new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, new SynchronousQueue<>());
            case 2 -> new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, new Eager());
            case 3 -> new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, new LinkedTransferQueue<>() {
                @Override
                public boolean offer(Runnable task) {
                    return tryTransfer(task);
                }
            });
            case 4 -> new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES,
                    capacity > 0 ? new ArrayBlockingQueue<>(capacity) : new LinkedBlockingQueue<>());
            default -> new ThreadPoolExecutor(1, 9, 1, TimeUnit.MINUTES, given);
        };
    }
}
