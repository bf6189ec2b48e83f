// Trap: an empty catch that hides no failure of a task: no future, a cancellation of our own, a poll that may time out
package example;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

class Shutdown {
    void stop(Future<?> worker) throws InterruptedException, ExecutionException {
        worker.cancel(true);
        try {
            worker.get();
        } catch (CancellationException e) {
            // as asked
        }
    }

    String poll(Future<String> answer) throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return answer.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // ask again
            }
        }
    }

    String name(Optional<String> name, Supplier<String> fallback) {
        try {
            return name.get();
        } catch (NoSuchElementException e) {
        }
        try {
            return fallback.get();
        } catch (Exception e) {
        }
        return "";
    }
}
