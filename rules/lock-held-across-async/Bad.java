package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/** One order of a customer at a time. */
class OrderGate {
    private final Map<String, ReentrantLock> locks = new HashMap<>();
    private final OrderService orders = new OrderService();

    CompletableFuture<String> place(String customer, String article) {
        ReentrantLock lock = locks.computeIfAbsent(customer, c -> new ReentrantLock());
        lock.lock();
        return orders.placeAsync(customer, article)
                .whenComplete((order, failure) -> lock.unlock()); // finding: IllegalMonitorStateException
    }
}

class OrderService {
    CompletableFuture<String> placeAsync(String customer, String article) {
        return CompletableFuture.supplyAsync(() -> customer + "/" + article);
    }
}
