// Hard: declared before, assigned inside the try, taken by one handler for all.
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class HealthCheck {
    private final ScheduledExecutorService checks;

    HealthCheck(ScheduledExecutorService checks) {
        this.checks = checks;
    }

    boolean isHealthy(Callable<Boolean> check) {
        Future<Boolean> healthy;
        try {
            healthy = checks.submit(check);
            return healthy.get(2, TimeUnit.SECONDS); // finding: goes on on a thread of its pool
        } catch (Exception e) {
            return false;
        }
    }

    boolean inLoop(Iterable<Callable<Boolean>> all) throws InterruptedException {
        for (Callable<Boolean> check : all) {
            var healthy = checks.schedule(check, 1, TimeUnit.SECONDS);
            try {
                if (!healthy.get(2, TimeUnit.SECONDS)) { // finding: goes on on a thread of its pool
                    return false;
                }
            } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
                return false;
            }
        }
        return true;
    }
}
