// example: release=21
// Trap: the virtual thread calls an overload and a class of its own, neither holds a monitor while it waits
package example;

import java.util.concurrent.CountDownLatch;

class Door {
    private final CountDownLatch key = new CountDownLatch(1);

    synchronized void open(int tries) throws InterruptedException {
        for (int i = 0; i < tries; i++) {
            key.await();
        }
    }

    void open(String who) throws InterruptedException {
        key.await();
        synchronized (this) {
            System.out.println(who + " came in");
        }
    }
}

class House {
    private final Door door = new Door();

    void enter(String who) {
        Thread.startVirtualThread(() -> {
            try {
                door.open(who);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
