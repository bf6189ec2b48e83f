// Trap: the method looks whether its caller holds the lock, and waits only when it does not.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class EditLog {
    private final BlockingQueue<String> pending = new LinkedBlockingQueue<>(4096);
    private long last;

    void log(String edit) throws InterruptedException {
        synchronized (this) {
            enqueue(edit);
            last++;
        }
    }

    void retry(String edit) throws InterruptedException {
        enqueue(edit);
    }

    private void enqueue(String edit) throws InterruptedException {
        if (Thread.holdsLock(this)) {
            while (!pending.offer(edit)) {
                wait(1000);
            }
        } else {
            pending.put(edit);
        }
    }
}
