// Trap: the loop works: it consumes, reads, counts, handles what is done
package example;

import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Pump {
    private final Queue<String> inbox;
    private volatile boolean running = true;
    private long handled;

    Pump(Queue<String> inbox) {
        this.inbox = inbox;
    }

    void drain() {
        while (!inbox.isEmpty()) {
            handle(inbox.poll());
        }
    }

    void loop() throws InterruptedException {
        while (running) {
            drain();
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    void reap(List<Future<String>> open) throws InterruptedException {
        while (!open.isEmpty()) {
            for (Iterator<Future<String>> each = open.iterator(); each.hasNext(); ) {
                if (each.next().isDone()) {
                    each.remove();
                }
            }
            Thread.sleep(10);
        }
    }

    private void handle(String line) {
        handled += line.length();
    }
}

class Join {
    private volatile boolean running = true;
    private final Pump pump;

    Join(Pump pump) {
        this.pump = pump;
    }

    boolean step() throws InterruptedException {
        pump.drain();
        return true;
    }

    void run() throws InterruptedException {
        while (running && step()) {
        }
        while (this.running && this.callStep()) ;
    }

    private boolean callStep() throws InterruptedException {
        return step();
    }

    void untilStopped() throws InterruptedException {
        while (callStep()) {
            if (!running) {
                throw new IllegalStateException("stopped");
            }
        }
    }
}
