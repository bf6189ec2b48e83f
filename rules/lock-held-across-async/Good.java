package example;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** One order of a customer at a time. */
class OrderGate {
    private final Map<String, Semaphore> turns = new HashMap<>();
    private final OrderService orders = new OrderService();

    CompletableFuture<String> place(String customer, String article) throws InterruptedException {
        Semaphore turn = turns.computeIfAbsent(customer, c -> new Semaphore(1));
        turn.acquire();
        return orders.placeAsync(customer, article).whenComplete((order, failure) -> turn.release());
    }
}

class OrderService {
    CompletableFuture<String> placeAsync(String customer, String article) {
        return CompletableFuture.supplyAsync(() -> customer + "/" + article);
    }
}
