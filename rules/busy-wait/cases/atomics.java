// Hard: atomics and inherited executors as flags, polled without a pause
package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class Barrier {
    private final AtomicBoolean started = new AtomicBoolean(false);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ScheduledExecutorService timer;

    Barrier(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    void enter() {
        waiting.incrementAndGet();
        while (started.get() == false) { // finding: started.get
            Thread.yield();
        }
    }

    void release(int parties) {
        while (waiting.get() != parties) { // finding: waiting.get
        }
        started.set(true);
        while (!this.timer.isTerminated()) { // finding: timer.isTerminated
            try {
                Thread.sleep(1000);
            } catch (InterruptedException ignored) {
                break;
            }
        }
    }
}
