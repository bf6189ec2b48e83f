// Trap: a dropped submit is submit-exception-swallowed's business, fork and schedule have uses and rules of their own
package example;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Crawler {
    private final ExecutorService pool;
    private final ScheduledExecutorService timer;
    private final CompletionService<String> pages;

    Crawler(ExecutorService pool, ScheduledExecutorService timer) {
        this.pool = pool;
        this.timer = timer;
        this.pages = new ExecutorCompletionService<>(pool);
    }

    String first() throws Exception {
        pages.submit(() -> fetch("a"));
        pages.submit(() -> fetch("b"));
        return pages.take().get();
    }

    void start() {
        pool.submit(() -> fetch("a"));
        timer.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.MINUTES);
        timer.schedule(this::tick, 5, TimeUnit.SECONDS);
    }

    private String fetch(String url) {
        return url;
    }

    private void tick() { }
}

class Sum extends RecursiveTask<Long> {
    private final long[] values;
    private final int from;
    private final int to;

    Sum(long[] values, int from, int to) {
        this.values = values;
        this.from = from;
        this.to = to;
    }

    @Override
    protected Long compute() {
        if (to - from < 2) {
            return from < to ? values[from] : 0L;
        }
        int middle = (from + to) >>> 1;
        Sum left = new Sum(values, from, middle);
        left.fork();
        return new Sum(values, middle, to).compute() + left.join();
    }
}
