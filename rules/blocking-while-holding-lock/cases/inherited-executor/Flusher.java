// Hard: the inherited shutdown waits for the executor to which this class gives tasks that need the monitor
package example;

import java.util.ArrayList;
import java.util.List;

class Flusher extends Worker {
    private final List<String> rows = new ArrayList<>();

    void begin() {
        executor.execute(this::flush);
    }

    private void flush() {
        synchronized (this) {
            rows.clear();
        }
    }

    synchronized void add(String row) {
        rows.add(row);
    }

    synchronized void close() throws InterruptedException {
        shutdown(); // finding: goes on before the time is over
    }
}

class Counter extends Worker {
    private int count;

    void begin() {
        executor.execute(() -> System.out.println("begun"));
    }

    synchronized void add() {
        count++;
    }

    synchronized void close() throws InterruptedException {
        shutdown();
    }
}
