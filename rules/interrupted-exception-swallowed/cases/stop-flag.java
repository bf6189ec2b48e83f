// Trap: the thread's loop asks a flag that stop() clears before it interrupts; the interrupt only wakes the thread
package example;

import java.util.concurrent.BlockingQueue;

class Listener implements Runnable {
    private final BlockingQueue<String> events;
    private final Thread thread = new Thread(this, "listener");
    private volatile boolean alive = true;

    Listener(BlockingQueue<String> events) {
        this.events = events;
    }

    @Override
    public void run() {
        while (alive) {
            try {
                System.out.println(events.take());
            } catch (InterruptedException e) {
                System.out.println("woken up");
            }
        }
    }

    void stop() {
        alive = false;
        thread.interrupt();
    }
}
