// Hard: the method is the work of a thread in one branch; in the other its caller goes on, and its flag is lost.
package example;

class Link {
    private volatile boolean open = true;

    void dropped() {
        if (Thread.currentThread().isInterrupted()) {
            new Thread(() -> reopen()).start();
        } else {
            reopen();
        }
        open = true;
    }

    private void reopen() {
        open = false;
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) { // finding: Thread.sleep
            System.err.println("not reopened: " + open);
        }
    }
}
