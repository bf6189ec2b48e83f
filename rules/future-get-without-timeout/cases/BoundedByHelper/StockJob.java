// Trap: the variable is assigned again through a helper of another file that bounds it.
package example;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Scheduled;

class StockJob {
    interface Warehouse {
        CompletableFuture<Integer> stock(String sku);
    }

    private final Warehouse warehouse;

    StockJob(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Scheduled(fixedRate = 10_000)
    void check() {
        CompletableFuture<Integer> stock = warehouse.stock("A-1");
        stock = Deadlines.within(stock, Duration.ofSeconds(3));
        if (stock.join() == 0) {
            System.getLogger("stock").log(System.Logger.Level.WARNING, "A-1 is out of stock");
        }
        int reserve = Deadlines.within(warehouse.stock("A-2"), Duration.ofSeconds(3)).join();
        System.getLogger("stock").log(System.Logger.Level.DEBUG, "reserve {0}", reserve);
    }
}
