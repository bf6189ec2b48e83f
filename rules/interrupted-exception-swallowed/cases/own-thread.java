// Trap: a thread of its own ends on the interrupt, its run method is left right away
package example;

import java.util.concurrent.BlockingQueue;

class Flusher implements Runnable {
    private final BlockingQueue<String> lines;

    Flusher(BlockingQueue<String> lines) {
        this.lines = lines;
    }

    @Override
    public void run() {
        while (true) {
            try {
                write(lines.take());
            } catch (InterruptedException e) {
                System.out.println("flusher ends");
                break;
            }
        }
    }

    private void write(String line) { }
}

class Ticker extends Thread {
    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(1000);
                System.out.println("tick");
            }
        } catch (InterruptedException e) {
            // the end
        }
    }
}

class Starter {
    private final BlockingQueue<String> lines;

    Starter(BlockingQueue<String> lines) {
        this.lines = lines;
    }

    void start() {
        new Thread(this::drain, "drain").start();
        Thread.ofVirtual().start(() -> {
            for (;;) {
                try {
                    System.out.println(lines.take());
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    private void drain() {
        while (true) {
            try {
                System.out.println(lines.take());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
