// Trap: everything that can be done has been done, before or after; who still runs then is left behind.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Server {
    private final ExecutorService workers;
    private final Process sidecar;

    Server(ExecutorService workers, Process sidecar) {
        this.workers = workers;
        this.sidecar = sidecar;
    }

    void restart() throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(5, TimeUnit.SECONDS);
        sidecar.destroy();
        sidecar.waitFor(5, TimeUnit.SECONDS);
    }

    void drain() throws InterruptedException {
        try {
            workers.shutdown();
            workers.awaitTermination(20, TimeUnit.SECONDS);
        } finally {
            workers.shutdownNow();
        }
    }

    void close() throws InterruptedException {
        workers.shutdown();
        workers.awaitTermination(10, TimeUnit.SECONDS);
    }

    void register() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                workers.shutdown();
                workers.awaitTermination(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
