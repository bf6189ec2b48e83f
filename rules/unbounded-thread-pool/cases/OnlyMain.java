// Trap: a tool that runs once over its arguments and ends.
package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class CountLines {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Future<Long>> counts = new ArrayList<>();
        for (String file : args) {
            counts.add(pool.submit(() -> count(Path.of(file))));
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        System.out.println(sum);
        pool.shutdown();
    }

    private static long count(Path file) throws Exception {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }
}
