// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;

class BasketPage {
    interface Catalogue {
        String article(long id);
    }

    interface Stock {
        int available(long id);
    }

    private final Catalogue catalogue;
    private final Stock stock;

    BasketPage(Catalogue catalogue, Stock stock) {
        this.catalogue = catalogue;
        this.stock = stock;
    }

    String line(long id) throws InterruptedException {
        var scope = StructuredTaskScope.open(); // finding: nothing closes
        var article = scope.fork(() -> catalogue.article(id));
        var available = scope.fork(() -> stock.available(id));
        scope.join();
        return article.get() + ": " + available.get();
    }
}
