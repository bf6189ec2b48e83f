package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

interface UserClient {
    CompletableFuture<User> user(long id);
}

interface OrderClient {
    CompletableFuture<Order> latest(User user);

    CompletableFuture<Order> fromArchive(long userId);

    CompletableFuture<Double> discount(User user);
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
        return users.user(userId).thenCompose(orders::latest);
    }

    CompletableFuture<Double> price(long userId) {
        return users.user(userId).thenCompose(user ->
                orders.latest(user).thenCombine(orders.discount(user), (order, discount) -> order.price() * (1 - discount)));
    }

    CompletionStage<Order> withFallback(long userId) {
        return latestOrder(userId).exceptionallyCompose(error -> orders.fromArchive(userId));
    }

    CompletableFuture<Order> flattened(long userId) {
        CompletableFuture<CompletableFuture<Order>> nested = users.user(userId).thenApply(orders::latest);
        return nested.thenCompose(Function.identity());
    }

    CompletableFuture<List<User>> all(List<Long> ids) {
        List<CompletableFuture<User>> pending = ids.stream().map(users::user).toList();
        return CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new))
                .thenApply(nothing -> pending.stream().map(CompletableFuture::join).toList());
    }
}
