// Trap: the thread's loop stands in a method of its own, or the handler itself asks the flag that comes with the interrupt
package example;

import java.util.concurrent.BlockingQueue;

class Reader extends Thread {
    private final BlockingQueue<String> queue;
    private volatile boolean running = true;

    Reader(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void run() {
        try {
            readLoop();
        } finally {
            System.out.println("reader ends");
        }
    }

    private void readLoop() {
        while (running) {
            try {
                System.out.println(queue.take());
            } catch (InterruptedException e) {
                System.out.println("interrupted");
            }
        }
    }

    void close() {
        running = false;
        interrupt();
    }
}

class Poll implements Runnable {
    private final Thread thread = new Thread(this);
    private volatile boolean running = true;

    @Override
    public void run() {
        doWork();
        System.out.println("poll ends");
    }

    public void doWork() {
        while (running) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                // asks the flag
            }
            System.out.println("poll");
        }
    }

    public void fill(BlockingQueue<String> queue, String line) {
        boolean done = false;
        while (!done && running) {
            try {
                queue.put(line);
                done = true;
            } catch (InterruptedException e) { // finding: put
                System.out.println("again");
            }
        }
    }

    void close() {
        running = false;
        thread.interrupt();
    }
}
