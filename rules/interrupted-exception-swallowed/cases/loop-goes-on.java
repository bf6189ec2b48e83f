// Hard: the handler leaves something, but not the thread: a switch, an inner loop, one round of the loop
package example;

import java.util.concurrent.BlockingQueue;

class Pump implements Runnable {
    private final BlockingQueue<String> queue;

    Pump(BlockingQueue<String> queue) {
        this.queue = queue;
    }

    @Override
    public void run() {
        while (true) {
            for (int i = 0; i < 10; i++) {
                try {
                    handle(queue.take());
                } catch (InterruptedException e) { // finding: take
                    break;
                }
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) { // finding: sleep
                continue;
            }
            flush();
        }
    }

    private void handle(String item) {
        try {
            Thread.sleep(item.length());
        } catch (InterruptedException e) { // finding: sleep
            return;
        }
        System.out.println(item);
    }

    private void flush() { }
}
