// Hard: that a late task is cancelled in another clause says nothing of one that has failed
// example: profile=strict
package example;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Quotes {
    private final ExecutorService pool;

    Quotes(ExecutorService pool) {
        this.pool = pool;
    }

    Optional<Long> quote(String item) throws InterruptedException {
        Future<Long> asked = pool.submit(() -> ask(item));
        try {
            return Optional.of(asked.get(2, TimeUnit.SECONDS));
        } catch (ExecutionException e) { // finding: never looks
            return Optional.empty();
        } catch (TimeoutException e) {
            asked.cancel(true);
            return Optional.empty();
        }
    }

    Optional<Long> abandoned(String item) throws InterruptedException {
        Future<Long> asked = pool.submit(() -> ask(item));
        asked.cancel(true);
        try {
            return Optional.of(asked.get(2, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    private long ask(String item) {
        return item.length();
    }
}
