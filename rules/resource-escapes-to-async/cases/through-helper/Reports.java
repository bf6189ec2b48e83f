package example;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

// Hard: who runs the lambda is known only from another file: one helper at once, the other later
class Reports {
    private final Background background;

    Reports(Background background) {
        this.background = background;
    }

    void write(Path file, String text) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            background.now(() -> append(out, text));
            var unused = background.later(() -> append(out, text)); // finding: `out` is closed
        }
    }

    private static void append(BufferedWriter out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
