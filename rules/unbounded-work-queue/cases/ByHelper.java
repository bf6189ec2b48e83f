// Hard: made in the constructor, in a factory method and by super(), with a queue in a variable.
// example: profile=strict
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Indexer {
    private final ExecutorService writer;

    Indexer(String name) {
        writer = Executors.newSingleThreadExecutor(task -> new Thread(task, name)); // finding: newSingleThreadExecutor
    }

    void index(String document) {
        writer.submit(() -> System.getLogger("index").log(System.Logger.Level.INFO, document));
    }

    static ExecutorService readers(int size) {
        BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
        return new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, queue); // finding: new ThreadPoolExecutor
    }

    static class Lane extends ThreadPoolExecutor {
        Lane() {
            super(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); // finding: not the queue before them
        }
    }
}
