// Trap: what the loop logs or prints is what it works on: the argument takes from a queue, or waits
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Logger;

class Ticker {
    private static final Logger log = Logger.getLogger("ticker");
    private final BlockingQueue<String> lines;
    private volatile boolean open = true;

    Ticker(BlockingQueue<String> lines) {
        this.lines = lines;
    }

    void print() {
        while (open) {
            try {
                System.out.println(lines.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void tell(Future<String> next) throws InterruptedException, ExecutionException {
        while (open) {
            log.info("got " + next.get());
        }
    }

    void report() {
        while (open) {
            System.out.println(summary());
        }
    }

    private String summary() {
        return lines.size() + " left";
    }

    void close() {
        open = false;
    }
}
