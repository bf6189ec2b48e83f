// Hard: the timed allOf() covers two of three futures; a limit on a derived stage does not bound its source.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

class Dashboard {
    interface Backend {
        CompletableFuture<Integer> count(String what);
    }

    private final Backend backend;

    Dashboard(Backend backend) {
        this.backend = backend;
    }

    @Scheduled(fixedDelay = 30_000)
    void totals() throws Exception {
        CompletableFuture<Integer> users = backend.count("users");
        CompletableFuture<Integer> orders = backend.count("orders");
        CompletableFuture<Integer> carts = backend.count("carts");
        CompletableFuture.allOf(users, orders).get(5, TimeUnit.SECONDS);
        show(users.join() + orders.join());
        show(carts.join()); // finding: CompletableFuture.join
    }

    @Scheduled(fixedDelay = 30_000)
    void errors() {
        CompletableFuture<Integer> errors = backend.count("errors");
        errors.thenApply(n -> n / 60)
                .orTimeout(5, TimeUnit.SECONDS)
                .whenComplete((rate, error) -> show(error == null ? rate : -1));
        show(errors.join()); // finding: CompletableFuture.join
    }

    private void show(int number) {
        System.getLogger("dashboard").log(System.Logger.Level.INFO, "{0}", number);
    }
}
