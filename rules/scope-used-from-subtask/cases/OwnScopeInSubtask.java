// Trap: a subtask opens a scope of its own, perhaps of the same name.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Regions {
    interface Shops {
        List<String> in(String region);

        void count(String shop);
    }

    private final Shops shops;

    Regions(Shops shops) {
        this.shops = shops;
    }

    void count(List<String> regions) throws InterruptedException {
        try (var outer = StructuredTaskScope.open()) {
            for (String region : regions) {
                outer.fork(() -> {
                    try (var scope = StructuredTaskScope.open()) {
                        shops.in(region).forEach(shop -> scope.fork(() -> shops.count(shop)));
                        scope.join();
                    }
                    return null;
                });
                outer.fork(() -> one(region));
            }
            outer.join();
        }
    }

    private Object one(String region) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> shops.count(region));
            return scope.join();
        }
    }
}
