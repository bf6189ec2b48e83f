// Hard: of two loops one reaches the database of the other file and the other only makes a text.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Newsletter {
    private final ExecutorService perCustomer = Executors.newVirtualThreadPerTaskExecutor();
    private final Customers customers;

    Newsletter(Customers customers) {
        this.customers = customers;
    }

    List<Future<String>> addresses(List<Long> ids) {
        return ids.stream()
                .map(id -> perCustomer.submit(() -> customers.mail(id).orElse(""))) // finding: ExecutorService.submit
                .toList();
    }

    List<Future<String>> labels(List<Long> ids) {
        return ids.stream().map(id -> perCustomer.submit(() -> customers.label(id))).toList();
    }
}
