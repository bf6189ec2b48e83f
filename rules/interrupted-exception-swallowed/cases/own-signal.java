// Trap: a check of the class throws InterruptedException as its own signal; nobody interrupted the thread, and no flag was cleared.
package example;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

class TableImport {
    private volatile boolean draining;

    int load(List<Path> tables) {
        int loaded = 0;
        for (Path table : tables) {
            try {
                abortIfDraining();
                loaded += table.getNameCount();
            } catch (Throwable failure) {
                throw new IllegalStateException("import failed: " + table, failure);
            }
        }
        return loaded;
    }

    int loadSlowly(Path table) {
        try {
            pause();
            return table.getNameCount();
        } catch (Exception failure) { // finding: TableImport.pause
            throw new IllegalStateException(failure);
        }
    }

    int loadUnlessAsked(Path table) {
        try {
            abortIfAsked();
            return table.getNameCount();
        } catch (Exception failure) { // finding: TableImport.abortIfAsked
            throw new IllegalStateException(failure);
        }
    }

    private void abortIfDraining() throws InterruptedException {
        if (draining) {
            throw new InterruptedException("the import was aborted");
        }
    }

    private void abortIfAsked() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private void pause() throws InterruptedException {
        if (draining) {
            throw new InterruptedException("no time");
        }
        TimeUnit.SECONDS.sleep(1);
    }
}
