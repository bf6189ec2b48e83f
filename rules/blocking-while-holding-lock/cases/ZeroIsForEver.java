// Hard: `join(0)` has no limit at all: here zero means for ever.
package example;

class Ending {
    private Thread worker = new Thread(() -> { });
    private int ended;

    synchronized void end() throws InterruptedException {
        worker.join(0); // finding: Thread.join
        ended++;
    }

    synchronized int ended() {
        return ended;
    }
}
