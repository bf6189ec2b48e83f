// example: release=21 profile=strict
// Trap: platform threads do the file work, also where a virtual thread asks for it
package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Disk {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final ExecutorService perTask = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());

    void copy(Path from, Path to) {
        pool.submit(() -> Files.copy(from, to));
        perTask.submit(() -> Files.copy(from, to));
        Thread.ofPlatform().name("copy").start(() -> quietly(from, to));
        new Thread(() -> quietly(from, to)).start();
        Thread.startVirtualThread(() -> pool.execute(() -> quietly(from, to)));
    }

    private void quietly(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            System.err.println("not copied: " + e);
        }
    }
}
