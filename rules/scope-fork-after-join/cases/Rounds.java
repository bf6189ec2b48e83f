// Hard: second rounds in many shapes.
// example: release=25
package example;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Checkout {
    interface Shop {
        String customer(long id);

        List<String> offers(String customer);

        void log(String text);
    }

    private final Shop shop;

    Checkout(Shop shop) {
        this.shop = shop;
    }

    List<String> straight(long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            var customer = scope.fork(() -> shop.customer(id));
            scope.join();
            var offers = scope.fork(() -> shop.offers(customer.get())); // finding: comes after the scope's `join()`
            scope.join();
            return offers.get();
        }
    }

    void logAfterwards(long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            scope.fork(() -> shop.customer(id));
            scope.join();
            scope.fork(() -> shop.log("done " + id)); // finding: comes after the scope's `join()`
        }
    }

    void worklist(String first) throws InterruptedException {
        Deque<String> open = new ArrayDeque<>(List.of(first));
        try (var scope = StructuredTaskScope.<List<String>>open()) {
            while (!open.isEmpty()) {
                String next = open.poll();
                var found = scope.fork(() -> shop.offers(next)); // finding: comes after the scope's `join()`
                scope.join();
                open.addAll(found.get());
            }
        }
    }

    void retry(Callable<String> task) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
            scope.fork(task);
            try {
                shop.log(scope.join());
            } catch (StructuredTaskScope.FailedException e) {
                scope.fork(task); // finding: comes after the scope's `join()`
                shop.log("second try");
            }
        }
    }

    void batches(List<List<Runnable>> batches) {
        try (var scope = StructuredTaskScope.open()) {
            batches.forEach(batch -> {
                batch.forEach(scope::fork); // finding: comes after the scope's `join()`
                try {
                    scope.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    void twice(List<Runnable> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            tasks.forEach(scope::fork);
            scope.join();
            shop.log("first half");
            scope.join(); // finding: a second `join()`
        }
    }
}
