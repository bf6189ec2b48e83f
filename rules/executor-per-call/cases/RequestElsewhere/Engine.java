package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

// Hard: the request comes in by another file.
class Engine {
    String query(String words) throws InterruptedException {
        List<Callable<String>> shards = List.of(() -> words + 1, () -> words + 2);
        ExecutorService pool = Executors.newFixedThreadPool(shards.size()); // finding: for this one call
        try {
            return pool.invokeAll(shards, 1, TimeUnit.SECONDS).get(0).resultNow();
        } finally {
            pool.shutdownNow();
        }
    }
}
