// Trap: a permit that is taken once and never given back, by intent; and other things called acquire.
package example;

import java.util.concurrent.Semaphore;

class Shutdown {
    interface Lease {
        void acquire();

        void release();
    }

    private final Semaphore first = new Semaphore(1);

    void run(Runnable hook) {
        if (!first.tryAcquire()) {
            return;
        }
        hook.run();
    }

    void with(Lease lease, Runnable work) {
        lease.acquire();
        work.run();
        lease.release();
    }

    static void enter(Semaphore given) throws InterruptedException {
        given.acquire();
    }
}
