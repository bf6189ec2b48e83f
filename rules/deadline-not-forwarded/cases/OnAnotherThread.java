// Trap: the task waits for as long as it takes, and the method for the task with its limit.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Console {
    private final ExecutorService reader;
    private final BlockingQueue<String> lines;

    Console(ExecutorService reader, BlockingQueue<String> lines) {
        this.reader = reader;
        this.lines = lines;
    }

    String line(long timeout, TimeUnit unit) throws Exception {
        Future<String> line = reader.submit(() -> lines.take());
        try {
            return line.get(timeout, unit);
        } finally {
            line.cancel(true);
        }
    }
}
