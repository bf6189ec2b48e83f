// Hard: in the strict profile tasks without a remote call count too; a permit still silences.
// example: release=21 profile=strict
package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class Digests {
    private final Semaphore open = new Semaphore(100);

    void all(List<Path> files) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : files) {
                executor.submit(() -> size(file)); // finding: ExecutorService.submit
            }
        }
    }

    void some(List<Path> files) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : files) {
                executor.submit(() -> {
                    open.acquire();
                    try {
                        return size(file);
                    } finally {
                        open.release();
                    }
                });
            }
        }
    }

    private static int size(Path file) throws IOException {
        return Files.readAllBytes(file).length;
    }
}
