// example: release=21
// Trap: the default profile does not speak of virtual threads that read files
package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Loader {
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    void load(Path path) {
        executor.submit(() -> Files.readAllBytes(path));
    }
}
