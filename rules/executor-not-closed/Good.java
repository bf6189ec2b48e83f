package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class PriceFeed implements AutoCloseable {
    private final ExecutorService parsers = Executors.newFixedThreadPool(4);
    private final ScheduledExecutorService refresher;
    private final List<String> symbols;

    PriceFeed(List<String> symbols) {
        this.symbols = symbols;
        this.refresher = Executors.newSingleThreadScheduledExecutor();
        refresher.scheduleWithFixedDelay(this::refresh, 0, 5, TimeUnit.SECONDS);
    }

    private void refresh() {
        symbols.forEach(symbol -> parsers.execute(() -> parse(symbol)));
    }

    List<?> quotes(List<Callable<String>> requests) throws InterruptedException {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            return pool.invokeAll(requests);
        }
    }

    private void parse(String symbol) {
    }

    @Override
    public void close() throws InterruptedException {
        refresher.shutdownNow();
        parsers.shutdown();
        if (!parsers.awaitTermination(10, TimeUnit.SECONDS)) {
            parsers.shutdownNow();
        }
    }
}
