// Hard: the catch-all covers the setup, while the loop after it dies of the first exception
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Consumer {
    private static final Logger log = LoggerFactory.getLogger(Consumer.class);

    private final BlockingQueue<String> messages;

    Consumer(BlockingQueue<String> messages) {
        this.messages = messages;
    }

    void start(ExecutorService pool) {
        pool.submit(this::consume); // finding: submit
    }

    private void consume() {
        try {
            connect();
        } catch (Exception e) {
            log.warn("not connected", e);
            return;
        }
        while (true) {
            try {
                handle(messages.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void connect() { }

    private void handle(String message) {
        if (message.isEmpty()) {
            throw new IllegalArgumentException("empty message");
        }
    }
}
