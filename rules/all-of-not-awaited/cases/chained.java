package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: what follows is chained to it, and the failure is looked at
class Health {
    private static final Logger log = LoggerFactory.getLogger(Health.class);
    private final Map<String, Probe> probes;

    Health(Map<String, Probe> probes) {
        this.probes = probes;
    }

    void check() {
        CompletableFuture.allOf(probes.values().stream().map(Probe::ping).toArray(CompletableFuture[]::new))
                .whenComplete((nothing, e) -> {
                    if (e != null) {
                        log.warn("a probe has failed", e);
                    } else {
                        log.info("healthy");
                    }
                });
    }
}

interface Probe {
    CompletableFuture<Void> ping();
}
