// example: profile=strict release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

// Trap: what happens once in the life of a program may have a pool for itself.
class SearchIndex {
    SearchIndex(List<String> segments) throws InterruptedException {
        ExecutorService openers = Executors.newFixedThreadPool(4);
        segments.forEach(segment -> openers.execute(() -> open(segment)));
        openers.shutdown();
        openers.awaitTermination(1, TimeUnit.MINUTES);
    }

    void rebuild(List<String> segments) {
        try (ExecutorService builders = Executors.newFixedThreadPool(4)) {
            segments.forEach(segment -> builders.execute(() -> open(segment)));
        }
    }

    public static void main(String[] args) {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            for (String arg : args) {
                pool.execute(() -> System.out.println(arg));
            }
        }
    }

    private void open(String segment) {
    }
}
