// Hard: the task is a class of another file, or a method there, and has no catch-all
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ImportService {
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Catalog catalog = new Catalog();

    void start(String file) {
        ImportJob job = new ImportJob(file);
        executor.submit(job); // finding: submit
        executor.submit(new ImportJob(file + ".old")); // finding: submit
        executor.submit(catalog::rebuild); // finding: submit
        executor.submit(catalog::rebuildQuietly);
    }
}
