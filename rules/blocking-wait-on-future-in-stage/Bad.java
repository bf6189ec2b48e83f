package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

interface UserClient {
    CompletableFuture<User> user(long id);
}

interface OrderClient {
    CompletableFuture<Order> latest(User user);

    CompletableFuture<Order> fromArchive(long userId);

    Future<Double> discount(User user);
}

record User(long id, String name) {
}

record Order(long id, double price) {
}

class OrderService {
    private final UserClient users;
    private final OrderClient orders;

    OrderService(UserClient users, OrderClient orders) {
        this.users = users;
        this.orders = orders;
    }

    CompletableFuture<Order> latestOrder(long userId) {
        return users.user(userId)
                .thenApply(user -> orders.latest(user).join()); // finding: CompletableFuture.join
    }

    CompletableFuture<Double> price(long userId) {
        return users.user(userId).thenCompose(user -> {
            CompletableFuture<Order> order = orders.latest(user);
            Future<Double> discount = orders.discount(user);
            return order.thenApply(o -> o.price() * (1 - await(discount))); // finding: Future.get
        });
    }

    CompletionStage<Order> withFallback(long userId) {
        return latestOrder(userId)
                .exceptionally(error -> orders.fromArchive(userId).join()); // finding: CompletableFuture.join
    }

    CompletableFuture<Order> flattened(long userId) {
        CompletableFuture<CompletableFuture<Order>> nested = users.user(userId).thenApply(orders::latest);
        return nested.thenApply(CompletableFuture::join); // finding: CompletableFuture.join
    }

    private static double await(Future<Double> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
