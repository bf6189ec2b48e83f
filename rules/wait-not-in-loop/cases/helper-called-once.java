// Hard: the private method that waits is called behind an if
package example;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Window {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition space = lock.newCondition();
    private int inFlight;

    void send(byte[] frame) throws InterruptedException {
        lock.lock();
        try {
            if (inFlight >= 16) {
                pause();
            }
            inFlight++;
        } finally {
            lock.unlock();
        }
    }

    private void pause() throws InterruptedException {
        space.await(); // finding: Condition.await
    }
}
