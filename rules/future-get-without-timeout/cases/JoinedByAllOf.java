// Trap: the timed wait for allOf() proved the same futures done; their join() only reads.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

class ReportJob {
    interface Sources {
        CompletableFuture<Integer> orders();

        CompletableFuture<Integer> refunds();

        List<CompletableFuture<Integer>> shops();
    }

    private final Sources sources;

    ReportJob(Sources sources) {
        this.sources = sources;
    }

    @Scheduled(cron = "0 0 * * * *")
    void hourly() throws Exception {
        CompletableFuture<Integer> orders = sources.orders();
        CompletableFuture<Integer> refunds = sources.refunds();
        CompletableFuture.allOf(orders, refunds).get(30, TimeUnit.SECONDS);
        write(orders.join() - refunds.get());
    }

    @Scheduled(cron = "0 30 * * * *")
    void shops() throws Exception {
        List<CompletableFuture<Integer>> shops = sources.shops();
        CompletableFuture.allOf(shops.toArray(new CompletableFuture[0])).orTimeout(30, TimeUnit.SECONDS).join();
        write(shops.stream().mapToInt(CompletableFuture::join).sum());
    }

    private void write(int total) {
        System.getLogger("report").log(System.Logger.Level.INFO, "total {0}", total);
    }
}
