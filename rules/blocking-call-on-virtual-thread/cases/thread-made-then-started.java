// example: release=21 profile=strict
// Hard: builder, factory and task in variables; the task is a class; the reading methods are wrapped streams
package example;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CountLines implements Runnable {
    private final Path path;

    CountLines(Path path) {
        this.path = path;
    }

    @Override
    public void run() {
        try {
            System.out.println(Files.readAllLines(path).size());
        } catch (IOException e) {
            System.err.println("cannot count: " + e);
        }
    }
}

class Counting {
    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("count-", 0).factory());

    void count(Path path) {
        executor.execute(new CountLines(path)); // finding: Files.readAllLines
        Thread thread = Thread.ofVirtual().unstarted(new CountLines(path)); // finding: Files.readAllLines
        thread.start();
    }

    void firstOfFile(Path path) {
        executor.submit(() -> firstLine(path)); // finding: Counting.firstLine
    }

    private String firstLine(Path path) throws IOException {
        try (BufferedReader reader = new BufferedReader(new FileReader(path.toFile()))) {
            return reader.readLine();
        }
    }
}
