// Trap: the finally asks whether the permit was taken at all.
package example;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class Scanner {
    private final Semaphore disks = new Semaphore(2);

    boolean scan(Runnable work) throws InterruptedException {
        boolean taken = false;
        try {
            taken = disks.tryAcquire(10, TimeUnit.SECONDS);
            if (taken) {
                work.run();
            }
            return taken;
        } finally {
            if (taken) {
                disks.release();
            }
        }
    }

    void scanAll(Runnable work) {
        final boolean acquired = disks.tryAcquire();
        try {
            work.run();
        } finally {
            if (acquired) {
                disks.release();
            }
        }
    }
}
