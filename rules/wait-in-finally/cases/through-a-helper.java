// Hard: a private method waits with the flag set; one that offers, or may leave before, does not
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class Postbox {
    private final BlockingQueue<String> returned;
    private volatile boolean closed;

    Postbox(BlockingQueue<String> returned) {
        this.returned = returned;
    }

    void deliver(String letter, Future<?> sending) throws ExecutionException {
        try {
            sending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveBack(letter); // finding: waits for nothing
        }
    }

    private void giveBack(String letter) {
        try {
            returned.put(letter);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void tryDeliver(String letter, Future<?> sending) throws ExecutionException {
        try {
            sending.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            offer(letter);
            giveBackIfOpen(letter);
        }
    }

    private void offer(String letter) {
        returned.offer(letter);
    }

    private void giveBackIfOpen(String letter) {
        if (!closed) {
            giveBack(letter);
        }
    }
}
