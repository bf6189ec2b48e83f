// Hard: the strict profile names waits without a limit in finally blocks and in handlers of interrupts.
// example: profile=strict
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;

class Upload {
    private final BlockingQueue<String> acknowledgements;

    Upload(BlockingQueue<String> acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    void run(Future<?> reader, CountDownLatch flushed, CompletableFuture<String> summary, Runnable work) throws Exception {
        try {
            work.run();
        } finally {
            if (reader != null) {
                reader.get(); // finding: where the code cleans up
            }
            flushed.await(); // finding: where the code cleans up
            System.getLogger("upload").log(System.Logger.Level.INFO, summary.join()); // finding: where the code cleans up
        }
    }

    void pause(Thread helper) throws InterruptedException {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            helper.join(); // finding: where the code cleans up
            throw e;
        }
    }
}
