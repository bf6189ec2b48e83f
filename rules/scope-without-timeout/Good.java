// example: release=25 profile=all
package example;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class OrderPage {
    interface Orders {
        String find(long id);

        String invoice(long id);
    }

    private final Orders orders;

    OrderPage(Orders orders) {
        this.orders = orders;
    }

    String show(long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>awaitAllSuccessfulOrThrow(),
                config -> config.withTimeout(Duration.ofSeconds(2)))) {
            var order = scope.fork(() -> orders.find(id));
            var invoice = scope.fork(() -> orders.invoice(id));
            scope.join();
            return order.get() + invoice.get();
        }
    }
}
