package example;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
        slots.acquire();
        try {
            store.write(name, data);
        } finally {
            slots.release();
        }
    }

    void exportLater(String name, byte[] data) throws IOException {
        try {
            slots.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            store.write(name, data);
        } finally {
            slots.release();
        }
    }

    boolean tryExport(String name, byte[] data) throws IOException, InterruptedException {
        if (!slots.tryAcquire(1, TimeUnit.SECONDS)) {
            return false;
        }
        try {
            store.write(name, data);
            return true;
        } finally {
            slots.release();
        }
    }
}

class Importer {
    private final Semaphore running = new Semaphore(4);

    void run(Runnable step) throws InterruptedException {
        running.acquire();
        try {
            step.run();
        } finally {
            running.release();
        }
    }
}
