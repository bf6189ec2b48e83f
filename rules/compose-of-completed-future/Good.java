// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Discounts {
    private final Customers customers;

    Discounts(Customers customers) {
        this.customers = customers;
    }

    CompletableFuture<Double> discount(String id) {
        return customers.load(id).thenApply(customer -> customer.orders() > 10 ? 0.1 : 0.0);
    }

    CompletionStage<String> greeting(String id) {
        return customers.load(id).thenApply(customer -> customer.name().isEmpty() ? "Hello" : "Hello " + customer.name());
    }
}

interface Customers {
    CompletableFuture<Customer> load(String id);
}

record Customer(String name, int orders) { }
