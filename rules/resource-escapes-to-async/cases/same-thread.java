package example;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

// Trap: the lambda runs before the block ends; the task uses what was read, not the resource
class WordIndex {
    private final ConcurrentHashMap<String, Long> sizes = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    void index(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> executor.execute(() -> add(file)));
        }
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve("index"))) {
            List.of("a", "b").forEach(word -> sizes.computeIfAbsent(word, w -> reader.lines().count()));
            String first = reader.readLine();
            executor.execute(() -> sizes.put(first, 0L));
        }
    }

    private void add(Path file) {
        sizes.put(file.toString(), file.toFile().length());
    }
}
