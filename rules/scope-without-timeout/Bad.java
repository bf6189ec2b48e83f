// example: release=25 profile=all
package example;

import java.util.concurrent.StructuredTaskScope;

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
        try (var scope = StructuredTaskScope.open()) { // finding: sets no time limit
            var order = scope.fork(() -> orders.find(id));
            var invoice = scope.fork(() -> orders.invoice(id));
            scope.join();
            return order.get() + invoice.get();
        }
    }
}
