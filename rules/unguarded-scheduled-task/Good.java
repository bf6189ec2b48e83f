package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class ExchangeRates {
    private static final Logger log = LoggerFactory.getLogger(ExchangeRates.class);

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final RateSource source;
    private final Path snapshot;
    private volatile List<Rate> rates = List.of();

    ExchangeRates(RateSource source, Path snapshot) {
        this.source = source;
        this.snapshot = snapshot;
    }

    void start() {
        scheduler.scheduleAtFixedRate(guarded("rates", () -> rates = source.fetch()), 0, 30, TimeUnit.SECONDS);
        scheduler.scheduleWithFixedDelay(this::writeSnapshot, 5, 5, TimeUnit.MINUTES);
    }

    private static Runnable guarded(String name, Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                log.warn("{} failed, tried again next time", name, e);
            }
        };
    }

    private void writeSnapshot() {
        try {
            StringBuilder text = new StringBuilder();
            rates.forEach(rate -> text.append(rate.pair()).append('=').append(rate.value()).append('\n'));
            Files.writeString(snapshot, text);
        } catch (IOException | RuntimeException e) {
            log.warn("no snapshot of the rates this time", e);
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
