// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class ProductPage {
    interface Prices {
        long cents(String sku);
    }

    interface Texts {
        String title(String sku);
    }

    private final Prices prices;
    private final Texts texts;

    ProductPage(Prices prices, Texts texts) {
        this.prices = prices;
        this.texts = texts;
    }

    String render(String sku) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Subtask<Long> price = scope.fork(() -> prices.cents(sku));
            Subtask<String> title = scope.fork(() -> texts.title(sku));
            String page = title.get() + " " + price.get() / 100; // finding: before the scope's `join()` // finding: before the scope's `join()`
            scope.join();
            return page;
        }
    }
}
