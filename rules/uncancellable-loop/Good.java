package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

class Consumer {
    private final BlockingQueue<String> events;

    Consumer(BlockingQueue<String> events) {
        this.events = events;
    }

    void start(ExecutorService pool) {
        pool.execute(() -> {
            try {
                while (true) {
                    handle(events.take());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
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
        while (!Thread.currentThread().isInterrupted()) {
            rounds++;
            Thread.onSpinWait();
        }
    }
}
