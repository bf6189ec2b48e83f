package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.transaction.annotation.Transactional;

// Hard: the repository is an interface of another file.
class OrderService {
    private final Orders orders;
    private final Executor pool;

    OrderService(Orders orders, Executor pool) {
        this.orders = orders;
        this.pool = pool;
    }

    @Transactional
    public void placeAll(List<String> placed) {
        List<CompletableFuture<String>> saved = placed.stream()
                .map(order -> CompletableFuture.supplyAsync(() -> orders.save(order), pool)) // finding: Orders.save
                .toList();
        saved.forEach(CompletableFuture::join);
    }
}
