// example: release=21 profile=default
// Trap: the default profile does not list what virtual threads wait for
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
