// Hard: the handler of the interrupt sets this thread's own flag, which ends no task
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Rates {
    private final ExecutorService executor;
    private volatile double last = 1;

    Rates(ExecutorService executor) {
        this.executor = executor;
    }

    double current(String pair) {
        Future<Double> rate = executor.submit(() -> load(pair));
        try {
            last = rate.get(500, TimeUnit.MILLISECONDS); // finding: Future.get
        } catch (TimeoutException e) {
            System.err.println("slow, the last known rate serves");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            System.err.println("failed: " + e.getCause());
        }
        return last;
    }

    private double load(String pair) {
        return pair.length();
    }
}
