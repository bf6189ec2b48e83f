// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Geocoder {
    interface Provider {
        String locate(String address);
    }

    private final List<Provider> providers;
    private String last = "";

    Geocoder(List<Provider> providers) {
        this.providers = providers;
    }

    String locate(String address) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            for (Provider provider : providers) {
                scope.fork(() -> provider.locate(address));
            }
            scope.join(); // finding: it is dropped
        }
        return last;
    }
}
