package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Hard: the failure is logged, yet the failed future stays
class Geo {
    private static final Logger log = LoggerFactory.getLogger(Geo.class);
    private final Map<String, CompletableFuture<Place>> places = new ConcurrentHashMap<>();
    private final GeoApi api;

    Geo(GeoApi api) {
        this.api = api;
    }

    CompletableFuture<Place> place(CompletableFuture<String> address) {
        return address.thenCompose(a -> places.computeIfAbsent(a, key -> api.locate(key) // finding: `places` keeps the future
                .whenComplete((place, e) -> {
                    if (e != null) {
                        log.warn("not located: " + key, e);
                    }
                })));
    }
}

interface GeoApi {
    CompletableFuture<Place> locate(String address);
}

interface Place { }
