// example: release=25
package example;

import java.util.Map;
import java.util.concurrent.StructuredTaskScope;

class PriceService {
    interface Shop {
        long price(String sku);

        long discount(String sku);
    }

    private final Shop shop;
    private final Map<String, Long> cache;

    PriceService(Shop shop, Map<String, Long> cache) {
        this.shop = shop;
        this.cache = cache;
    }

    long price(String sku) throws InterruptedException {
        Long known = cache.get(sku);
        if (known != null) {
            return known;
        }
        try (var scope = StructuredTaskScope.<Long>open()) {
            var price = scope.fork(() -> shop.price(sku));
            var discount = scope.fork(() -> shop.discount(sku));
            scope.join();
            return price.get() - discount.get();
        }
    }
}
