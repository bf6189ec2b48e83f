// Trap: the tasks read files, sleep or wait for one another: the strict profile looks at them, the default does not.
// example: release=21
package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

class LineCount {
    void count(List<Path> files) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Path file : files) {
                executor.submit(() -> count(file));
            }
        }
    }

    void expire(List<Runnable> sessions) {
        for (Runnable session : sessions) {
            Thread.startVirtualThread(() -> {
                try {
                    Thread.sleep(Duration.ofMinutes(30));
                    session.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private static long count(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
