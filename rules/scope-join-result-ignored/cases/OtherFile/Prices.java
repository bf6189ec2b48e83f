// Hard: what the tasks give is declared in another file.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Prices {
    private final List<Shop> shops;

    Prices(List<Shop> shops) {
        this.shops = shops;
    }

    void refresh(String sku) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Offer>allSuccessfulOrThrow())) {
            for (Shop shop : shops) {
                scope.fork(() -> shop.offer(sku));
            }
            scope.join(); // finding: reach nobody
        }
    }
}
