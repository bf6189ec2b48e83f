// Hard: sizes by name, a queue in a field, a core of 0, and a capacity that is none.
// example: profile=strict
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class Renderers {
    private final BlockingQueue<Runnable> pages = new PriorityBlockingQueue<>();
    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(0); // finding: never has more than one
    private final ThreadPoolTaskExecutor previews = new ThreadPoolTaskExecutor();

    ThreadPoolExecutor pages(int coreSize, int maxSize) {
        return new ThreadPoolExecutor(coreSize, maxSize, 30L, TimeUnit.SECONDS, pages, Executors.defaultThreadFactory()); // finding: `coreSize` threads
    }

    ThreadPoolExecutor idle() {
        int cpus = Runtime.getRuntime().availableProcessors();
        return new ThreadPoolExecutor(0, cpus * 2, 60L, TimeUnit.SECONDS, new LinkedBlockingDeque<>()); // finding: 1 thread
    }

    ThreadPoolExecutor plenty() {
        return new ThreadPoolExecutor(4, Integer.MAX_VALUE, 60L, TimeUnit.SECONDS, // finding: `4` threads
                new LinkedBlockingQueue<Runnable>(), new ThreadPoolExecutor.AbortPolicy());
    }

    void start() {
        previews.setMaxPoolSize(16); // finding: its core threads
        previews.initialize();
    }
}
