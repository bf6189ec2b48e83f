// Hard: the executor comes from a method, a factory call, a type parameter or a subtype; the task from a variable
package example;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;

class Jobs<E extends ExecutorService> {
    private final E executor;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

    Jobs(E executor) {
        this.executor = executor;
    }

    void run(String job) {
        Runnable task = () -> start(job);
        Callable<String> call = () -> start(job);
        executor.submit(task); // finding: submit
        timer.submit(call); // finding: submit
        executor().submit(() -> start(job)); // finding: submit
        Executors.newSingleThreadExecutor().submit(task, job); // finding: submit
        ForkJoinPool.commonPool().submit(() -> start(job)); // finding: submit
        MoreExecutors.listeningDecorator(timer)
                .submit(() -> start(job)); // finding: submit
    }

    private ExecutorService executor() {
        return executor;
    }

    private String start(String job) {
        if (job.isEmpty()) {
            throw new IllegalArgumentException("no job");
        }
        return job;
    }
}
