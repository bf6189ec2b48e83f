// Trap: the failure was looked at before it is replaced, in the chain or on the same future
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Weather {
    private static final Logger log = LoggerFactory.getLogger(Weather.class);

    private final Station station;

    Weather(Station station) {
        this.station = station;
    }

    CompletableFuture<String> report(String town) {
        return station.read(town)
                .whenComplete((text, e) -> {
                    if (e != null) {
                        log.warn("no report for " + town, e);
                    }
                })
                .thenApply(String::strip)
                .exceptionally(e -> null);
    }

    CompletableFuture<String> reportOrDash(String town) {
        return station.read(town).whenComplete(this::logFailure).handle((text, e) -> text != null ? text : "-");
    }

    void warmUp(String town) {
        CompletableFuture<String> reading = station.read(town);
        reading.whenComplete(this::logFailure);
        try {
            reading.join();
        } catch (CompletionException e) {
            // logged above
        }
    }

    private void logFailure(String text, Throwable e) {
        if (e != null) {
            log.warn("no report", e);
        }
    }
}

interface Station {
    CompletableFuture<String> read(String town);
}
