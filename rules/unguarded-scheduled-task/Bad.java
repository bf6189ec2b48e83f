package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class ExchangeRates {
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final RateSource source;
    private final Path snapshot;
    private volatile List<Rate> rates = List.of();

    ExchangeRates(RateSource source, Path snapshot) {
        this.source = source;
        this.snapshot = snapshot;
    }

    void start() {
        scheduler.scheduleAtFixedRate(() -> rates = source.fetch(), 0, 30, TimeUnit.SECONDS); // finding: later runs
        scheduler.scheduleWithFixedDelay(this::writeSnapshot, 5, 5, TimeUnit.MINUTES); // finding: later runs
    }

    private void writeSnapshot() {
        StringBuilder text = new StringBuilder();
        rates.forEach(rate -> text.append(rate.pair()).append('=').append(rate.value()).append('\n'));
        try {
            Files.writeString(snapshot, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        scheduler.shutdownNow();
    }
}

interface RateSource {
    List<Rate> fetch();
}

record Rate(String pair, double value) { }
