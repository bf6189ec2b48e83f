// Trap: one branch keeps the lock for the time that the object leads, the other gives back what it had already
package example;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;

class Election {
    private final Lock lock;
    private final Runnable granted;
    private final BooleanSupplier running;
    private boolean leads;

    Election(Lock lock, Runnable granted, BooleanSupplier running) {
        this.lock = lock;
        this.granted = granted;
        this.running = running;
    }

    void elect() throws InterruptedException {
        boolean acquired = lock.tryLock(500, TimeUnit.MILLISECONDS);
        if (!leads) {
            if (acquired) {
                leads = true;
                granted.run();
            }
        } else if (acquired) {
            lock.unlock();
            if (running.getAsBoolean()) {
                Thread.sleep(100);
            }
        } else {
            leads = false;
        }
    }

    void resign() {
        leads = false;
        lock.unlock();
    }
}
