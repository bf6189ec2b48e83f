package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PriceFeed implements AutoCloseable {
    private final ExecutorService parsers = Executors.newFixedThreadPool(4); // finding: keep the JVM from ending
    private final ScheduledExecutorService refresher;
    private final List<String> symbols;
    private volatile boolean open = true;

    PriceFeed(List<String> symbols) {
        this.symbols = symbols;
        this.refresher = Executors.newSingleThreadScheduledExecutor(); // finding: `refresher`
        refresher.scheduleWithFixedDelay(this::refresh, 0, 5, TimeUnit.SECONDS);
    }

    private void refresh() {
        if (open) {
            symbols.forEach(symbol -> parsers.execute(() -> parse(symbol)));
        }
    }

    List<?> quotes(List<Callable<String>> requests) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(requests.size()); // finding: each call adds more
        return pool.invokeAll(requests);
    }

    private void parse(String symbol) {
    }

    @Override
    public void close() {
        open = false;
    }
}
