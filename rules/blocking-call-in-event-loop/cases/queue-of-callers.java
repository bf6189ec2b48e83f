// Trap: the helper puts into the queue that its callers give it, and that of all of them has no bound.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import reactor.core.publisher.Flux;

class RowPump {
    private static final Object END = new Object();

    BlockingQueue<Object> pump(Flux<Object> rows) {
        BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
        rows.subscribe(row -> give(queue, row), error -> give(queue, END));
        return queue;
    }

    private static void give(BlockingQueue<Object> queue, Object row) {
        try {
            queue.put(row);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
