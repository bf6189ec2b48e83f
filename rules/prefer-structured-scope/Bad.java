// example: release=25 profile=all
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class CustomerView {
    interface Customers {
        String find(long id);
    }

    interface Orders {
        int count(long id);
    }

    private final ExecutorService executor;
    private final Customers customers;
    private final Orders orders;

    CustomerView(ExecutorService executor, Customers customers, Orders orders) {
        this.executor = executor;
        this.customers = customers;
        this.orders = orders;
    }

    String show(long id) throws InterruptedException, ExecutionException {
        Future<String> customer = executor.submit(() -> customers.find(id));
        Future<Integer> count = executor.submit(() -> orders.count(id));
        return customer.get() + " has " + count.get() + " orders"; // finding: the others
    }
}
