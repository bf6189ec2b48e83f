// Trap: a method of unknown body is given the executor that does its work, and so completes its future
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

interface Archive {
    CompletableFuture<String> read(String name, Executor readers);

    CompletableFuture<String> read(String name);
}

class Restorer {
    private final Archive archive;
    private final Executor readers;

    Restorer(Archive archive, Executor readers) {
        this.archive = archive;
        this.readers = readers;
    }

    void restore(String name) {
        archive.read(name, readers).thenAccept(this::write);
        archive.read(name).thenAccept(this::write); // finding: write
    }

    private void write(String text) {
        try {
            Thread.sleep(text.length());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
