package example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

// Hard: the executor was opened first, so it is closed last: its tasks run on when the stream is closed already
class Digests {
    void digest(Path file) throws IOException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                InputStream in = Files.newInputStream(file)) {
            executor.submit(() -> in.readAllBytes()); // finding: `in` is closed
        }
    }

    void digestIn(Path file) throws IOException {
        try (var executor = Executors.newFixedThreadPool(4)) {
            try (InputStream in = Files.newInputStream(file)) {
                for (int part = 0; part < 4; part++) {
                    int number = part;
                    executor.submit(() -> in.skip(number)); // finding: `in` is closed
                }
            }
        }
    }
}
