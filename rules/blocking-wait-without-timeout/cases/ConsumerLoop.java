// Trap: a consumer that lives on take() waits because that is its work; the pool has a thread for each of the two loops.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AuditWriter {
    private final BlockingQueue<String> entries = new ArrayBlockingQueue<>(500);
    private final ExecutorService writers = Executors.newFixedThreadPool(2);
    private volatile boolean running = true;

    void start() {
        writers.execute(this::loop);
        writers.execute(() -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    write(entries.take());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void loop() {
        while (running) {
            try {
                String entry = entries.take();
                write(entry);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void write(String entry) {
        System.getLogger("audit").log(System.Logger.Level.INFO, entry);
    }
}
