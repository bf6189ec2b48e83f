package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

// Hard: a library's own executor.
class Triggers {
    private final ThreadPoolTaskExecutor tasks;

    Triggers(ThreadPoolTaskExecutor tasks) {
        this.tasks = tasks;
    }

    boolean fire(Runnable action) throws InterruptedException {
        Future<?> fired = tasks.submit(action);
        try {
            fired.get(1, TimeUnit.SECONDS); // finding: get
            return true;
        } catch (ExecutionException | TimeoutException e) {
            System.err.println("not fired: " + e);
            return false;
        }
    }
}
