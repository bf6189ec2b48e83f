// Hard: the permit is given back by the loop itself, before the task has run: it bounds nothing.
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

class Imports {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Semaphore slots = new Semaphore(8);
    private final Consumer<String> importer;

    Imports(Consumer<String> importer) {
        this.importer = importer;
    }

    void all(List<String> files) throws InterruptedException {
        for (String file : files) {
            slots.acquire();
            try {
                pool.submit(() -> importer.accept(file)); // finding: ExecutorService.submit
            } finally {
                slots.release();
            }
        }
    }
}
