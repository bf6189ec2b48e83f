// Trap: the permit is given back for a while and taken again, all in one try.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

class Stage {
    private final Semaphore slots = new Semaphore(3);

    String next(BlockingQueue<String> queue) throws InterruptedException {
        slots.acquire();
        try {
            String item = queue.poll();
            if (item == null) {
                slots.release();
                item = queue.take();
                slots.acquire();
            }
            return item;
        } finally {
            slots.release();
        }
    }
}
