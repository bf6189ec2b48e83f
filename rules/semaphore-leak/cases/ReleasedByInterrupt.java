// Hard: interrupted while it waits, it has taken none; a callback gives back what was taken.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class Exporter {
    private final Semaphore slots = new Semaphore(8);
    private final Sink sink;

    Exporter(Sink sink) {
        this.sink = sink;
    }

    void export(String row) {
        try {
            slots.acquire(); // finding: no permit when it is interrupted
            sink.write(row).whenComplete((done, failure) -> {
                slots.release();
                System.getLogger("export").log(System.Logger.Level.DEBUG, row, failure);
            });
        } catch (InterruptedException e) {
            slots.release();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is interrupted may be the second wait, with the permit in hand. */
    void enqueue(BlockingQueue<String> rows, String row) {
        try {
            slots.acquire();
            rows.put(row);
        } catch (InterruptedException e) {
            slots.release();
            Thread.currentThread().interrupt();
        }
    }

    void taken(BlockingQueue<String> rows) throws InterruptedException {
        rows.take();
        slots.release();
    }
}

interface Sink {
    CompletableFuture<Void> write(String row);
}
