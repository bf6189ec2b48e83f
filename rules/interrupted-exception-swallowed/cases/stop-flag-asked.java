// Trap: whoever interrupts this thread sits in another class and stops it first; the handler asks for that
package example;

import java.util.concurrent.BlockingQueue;

class Tracker implements Runnable {
    private final BlockingQueue<String> moves;
    private volatile boolean running = true;

    Tracker(BlockingQueue<String> moves) {
        this.moves = moves;
    }

    @Override
    public void run() {
        while (running) {
            try {
                System.out.println(moves.take());
            } catch (InterruptedException e) {
                if (running) {
                    System.err.println("interrupted while running: " + e);
                }
            }
        }
    }

    void stop() {
        running = false;
    }
}

class Ingester implements Runnable {
    private final BlockingQueue<String> records;
    private volatile boolean closed;
    private volatile boolean failed;

    Ingester(BlockingQueue<String> records) {
        this.records = records;
    }

    @Override
    public void run() {
        while (!closed) {
            ingest();
            count();
        }
    }

    void ingest() {
        try {
            System.out.println(records.take());
        } catch (Exception e) {
            closed = true;
            System.err.println("ingester ends: " + e);
        }
    }

    void count() {
        try {
            Thread.sleep(10);
        } catch (Exception e) { // finding: sleep
            failed = true;
        }
    }
}
