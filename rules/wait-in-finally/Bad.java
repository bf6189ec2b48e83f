package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Server {
    private final ExecutorService workers;
    private final CountDownLatch closed = new CountDownLatch(1);

    Server(ExecutorService workers) {
        this.workers = workers;
    }

    /** The second wait throws before it has waited a millisecond. */
    void stop() throws InterruptedException {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(30, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            workers.shutdownNow();
            workers.awaitTermination(5, TimeUnit.SECONDS); // finding: at once
        }
    }

    void retry(Runnable request) throws InterruptedException {
        try {
            request.run();
            closed.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Thread.sleep(100); // finding: at once
        }
    }
}
