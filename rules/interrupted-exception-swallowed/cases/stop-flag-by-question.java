// Trap: the loop of the thread's own asks a method of the class for the flag that `stop` clears before it interrupts.
package example;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

class Bus {
    private final AtomicBoolean running = new AtomicBoolean();
    private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
    private Thread worker;

    synchronized void start() {
        if (running.compareAndSet(false, true)) {
            worker = new Thread(() -> {
                while (isRunning() || !events.isEmpty()) {
                    for (Runnable event = events.poll(); event != null; event = events.poll()) {
                        event.run();
                    }
                    try {
                        if (isRunning()) {
                            Thread.sleep(100);
                        }
                    } catch (InterruptedException e) {
                        // looks again
                    }
                }
            });
            worker.start();
        }
    }

    synchronized void stop() {
        if (running.compareAndSet(true, false)) {
            worker.interrupt();
        }
    }

    boolean isRunning() {
        return running.get();
    }
}
