// Trap: what stands between only looks into a queue; the permit goes along with the task that was found.
package example;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

class Turns {
    private final Semaphore permits = new Semaphore(4);
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    void enter(Runnable task) {
        waiting.add(task);
        if (permits.tryAcquire()) {
            for (Runnable next = nextOrRelease(); next != null; next = nextOrRelease()) {
                next.run();
            }
        }
    }

    private Runnable nextOrRelease() {
        Runnable task = waiting.poll();
        if (task == null) {
            permits.release();
            while (waiting.peek() != null && permits.tryAcquire()) {
                task = waiting.poll();
                if (task == null) {
                    permits.release();
                } else {
                    return task;
                }
            }
        }
        return task;
    }
}
