// Hard: the handler takes a note, but only one of the two methods restores the flag
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;

class Notes {
    boolean await(CountDownLatch latch) {
        boolean interrupted = false;
        try {
            latch.await();
        } catch (InterruptedException e) { // finding: await
            interrupted = true;
        }
        return !interrupted;
    }

    String take(BlockingQueue<String> queue) {
        boolean interrupted = false;
        String item = null;
        while (item == null) {
            try {
                item = queue.take();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return item;
    }
}
