package shop;

import java.util.concurrent.CompletableFuture;

final class OrderPage {

    private final OrderService orders;

    OrderPage(OrderService orders) {
        this.orders = orders;
    }

    CompletableFuture<String> render(long id) {
        return CompletableFuture.supplyAsync(() -> orders.load(id))
                .thenApply(order -> "<h1>Order " + order.id() + " of " + order.customer() + "</h1>");
    }
}
