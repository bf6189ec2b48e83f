// example: release=25 profile=all
package example;

import java.util.concurrent.StructuredTaskScope;

class CustomerView {
    interface Customers {
        String find(long id);
    }

    interface Orders {
        int count(long id);
    }

    private final Customers customers;
    private final Orders orders;

    CustomerView(Customers customers, Orders orders) {
        this.customers = customers;
        this.orders = orders;
    }

    String show(long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var customer = scope.fork(() -> customers.find(id));
            var count = scope.fork(() -> orders.count(id));
            scope.join();
            return customer.get() + " has " + count.get() + " orders";
        }
    }
}
