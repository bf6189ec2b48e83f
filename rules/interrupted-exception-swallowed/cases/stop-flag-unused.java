// Hard: the loop asks a flag, but nobody clears it, so the interrupt is the only way to end the thread
package example;

import java.util.concurrent.BlockingQueue;

class Monitor implements Runnable {
    private final BlockingQueue<String> events;
    private volatile boolean alive = true;

    Monitor(BlockingQueue<String> events) {
        this.events = events;
    }

    @Override
    public void run() {
        while (alive) {
            try {
                System.out.println(events.take());
            } catch (InterruptedException e) { // finding: take
                System.out.println("woken up");
            }
        }
    }
}
