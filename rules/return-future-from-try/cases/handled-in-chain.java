package example;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: both ways are covered: the catch for what is thrown at once, a stage for what fails later
class Geocoder {
    private static final Logger log = LoggerFactory.getLogger(Geocoder.class);
    private final Maps maps;

    Geocoder(Maps maps) {
        this.maps = maps;
    }

    CompletableFuture<String> locate(String address) {
        try {
            return maps.locate(address).exceptionally(e -> unknown(address, e));
        } catch (RuntimeException e) {
            return CompletableFuture.completedFuture(unknown(address, e));
        }
    }

    private static String unknown(String address, Throwable e) {
        log.warn("not located: " + address, e);
        return "unknown";
    }
}

interface Maps {
    CompletableFuture<String> locate(String address);
}
