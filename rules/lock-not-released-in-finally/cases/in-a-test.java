// Trap: in a test the exception fails the test, and the lock goes with it
package example;

import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class LockTest {
    @Test
    void locks() {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        check(lock);
        lock.unlock();
    }

    private void check(ReentrantLock lock) {
        if (!lock.isHeldByCurrentThread()) {
            throw new AssertionError();
        }
    }
}
