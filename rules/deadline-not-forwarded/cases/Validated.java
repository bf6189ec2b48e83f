package example;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

// Hard: the limit is looked at, whether it is one, and then forgotten.
class Kettle {
    private final CompletableFuture<Integer> heated = new CompletableFuture<>();
    private final CountDownLatch filled = new CountDownLatch(1);

    int heat(Duration timeout) throws Exception {
        if (timeout.isNegative()) {
            throw new IllegalArgumentException("timeout");
        }
        return heated.get(); // finding: get
    }

    void fill(long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(unit, "unit");
        filled.await(); // finding: await
    }

    // Trap: the code decides by it.
    void pour(long timeout, TimeUnit unit) throws InterruptedException {
        if (timeout > 0) {
            System.out.println("within " + unit.toMillis(timeout));
            return;
        }
        filled.await();
    }
}
