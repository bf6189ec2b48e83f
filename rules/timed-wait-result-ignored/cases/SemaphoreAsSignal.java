// Trap: a semaphore without permits is a bell that wakes the loop, which looks for itself.
package example;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Channel {
    private final Semaphore bell = new Semaphore(0);
    private final Queue<String> messages = new ConcurrentLinkedQueue<>();

    void send(String message) {
        messages.add(message);
        bell.release();
    }

    String receive() throws InterruptedException {
        String message = messages.poll();
        while (message == null) {
            bell.tryAcquire(50, TimeUnit.MILLISECONDS);
            message = messages.poll();
        }
        return message;
    }
}
