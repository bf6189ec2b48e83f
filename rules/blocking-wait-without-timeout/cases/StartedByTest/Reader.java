// Trap: only a test runs it on a thread that others need.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Reader {
    private final BlockingQueue<String> batches = new LinkedBlockingQueue<>();

    String next() throws InterruptedException {
        return batches.take();
    }

    void add(String batch) {
        batches.add(batch);
    }
}
