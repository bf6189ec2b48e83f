// Trap: one thread runs its tasks in order, so what an earlier one left in a field is complete
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Reservoir {
    private final ExecutorService pump = Executors.newSingleThreadExecutor();
    private Future<Integer> next;

    void fill() {
        next = pump.submit(() -> 7);
    }

    void close() {
        pump.execute(this::drain);
        pump.shutdown();
    }

    private void drain() {
        try {
            System.out.println(pending().get(3, TimeUnit.SECONDS));
            System.out.println(next.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.err.println(e);
        }
    }

    private Future<Integer> pending() {
        return next;
    }
}
