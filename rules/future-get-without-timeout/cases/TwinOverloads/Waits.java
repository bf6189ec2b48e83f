// Hard: of two overloads one has a limit and its twin has none; only the twin is a finding, once, where it waits.
package example;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class Waits {
    private Waits() {}

    static <T> T await(Future<T> future) throws InterruptedException {
        try {
            return future.get(); // finding: Future.get
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    static <T> T await(Future<T> future, Duration limit) throws InterruptedException {
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new IllegalStateException("no answer within " + limit);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
