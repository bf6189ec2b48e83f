// Hard: one of the callers gives the helper a queue that may be full.
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import reactor.core.publisher.Flux;

class RowPumps {
    BlockingQueue<Object> pump(Flux<Object> rows) {
        BlockingQueue<Object> queue = new ArrayBlockingQueue<>(16);
        rows.subscribe(row -> give(queue, row), error -> queue.clear()); // finding: RowPumps.give
        return queue;
    }

    BlockingQueue<Object> collect(Iterable<Object> rows) {
        BlockingQueue<Object> queue = new LinkedBlockingQueue<>();
        rows.forEach(row -> give(queue, row));
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
