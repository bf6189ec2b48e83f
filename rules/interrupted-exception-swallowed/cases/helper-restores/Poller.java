// Trap: a method of the project restores the flag, in this file, in a superclass, or in another file
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;

class Poller extends Worker {
    private final BlockingQueue<String> queue;

    Poller(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    String poll() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw Errors.unchecked(e);
        }
    }

    void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            onInterrupt("pause");
        }
    }

    String get(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            restoreIfInterrupted(e);
            return null;
        }
    }

    String getInspected(Future<String> future) {
        try {
            return future.get();
        } catch (Throwable t) {
            Errors.inspect(t);
            return null;
        }
    }

    private void restoreIfInterrupted(Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
