// Trap: `super.wait()` waits on the object's own monitor, the one that is held, and gives it back meanwhile.
package example;

class Tally {
    private boolean counted;

    synchronized void awaitCounted() throws InterruptedException {
        while (!counted) {
            super.wait();
        }
    }

    synchronized void counted() {
        counted = true;
        super.notifyAll();
    }
}
