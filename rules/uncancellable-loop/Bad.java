package example;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;

/** shutdownNow() interrupts a loop that does not listen. */
class Consumer {
    private final ConcurrentLinkedQueue<String> events = new ConcurrentLinkedQueue<>();

    void start(ExecutorService pool) {
        pool.execute(() -> {
            while (true) { // finding: has no end
                String event = events.poll();
                if (event != null) {
                    handle(event);
                }
            }
        });
    }

    private void handle(String event) {
        System.getLogger("events").log(System.Logger.Level.INFO, event);
    }
}

class Spinner implements Runnable {
    private long rounds;

    @Override
    public void run() {
        for (;;) { // finding: has no end
            rounds++;
            Thread.onSpinWait();
        }
    }
}
