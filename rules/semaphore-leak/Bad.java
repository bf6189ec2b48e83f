package example;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Ten failed exports, and nobody exports any more. */
class Exporter {
    interface Store {
        void write(String name, byte[] data) throws IOException;
    }

    private final Semaphore slots = new Semaphore(10);
    private final Store store;

    Exporter(Store store) {
        this.store = store;
    }

    void export(String name, byte[] data) throws IOException, InterruptedException {
        slots.acquire(); // finding: when what stands between throws
        store.write(name, data);
        slots.release();
    }

    /** Each interrupt while it waits makes one slot more. */
    void exportLater(String name, byte[] data) throws IOException {
        try {
            slots.acquire(); // finding: interrupted while it waits
            store.write(name, data);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            slots.release();
        }
    }

    boolean tryExport(String name, byte[] data) throws IOException, InterruptedException {
        try {
            if (!slots.tryAcquire(1, TimeUnit.SECONDS)) { // finding: refused
                return false;
            }
            store.write(name, data);
            return true;
        } finally {
            slots.release();
        }
    }

    boolean exportIfChanged(String name, byte[] data) throws IOException {
        slots.acquireUninterruptibly(); // finding: a `return` leaves
        if (data.length == 0) {
            return false;
        }
        store.write(name, data);
        slots.release();
        return true;
    }
}

class Importer {
    private final Semaphore running = new Semaphore(4);

    void run(Runnable step) throws InterruptedException {
        running.acquire(); // finding: nothing in this file gives back
        step.run();
    }
}
