package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Server {
    private final ExecutorService workers;

    Server(ExecutorService workers) {
        this.workers = workers;
    }

    void stop() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(30, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
