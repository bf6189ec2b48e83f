// example: release=24
// Trap: from Java 24 on a monitor no longer pins
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Printer {
    private final BlockingQueue<String> jobs = new LinkedBlockingQueue<>();

    void start() {
        Thread.startVirtualThread(() -> {
            try {
                print();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private synchronized void print() throws InterruptedException {
        System.out.println(jobs.take());
        Thread.sleep(100);
    }
}
