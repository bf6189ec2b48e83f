// Hard: the task is a FutureTask that a thread or an executor runs, and nobody else holds it
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Limited {
    private final Executor executor;
    private FutureTask<String> last;

    Limited(Executor executor) {
        this.executor = executor;
    }

    String onExecutor(Callable<String> work) throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        executor.execute(task);
        try {
            return task.get(1, TimeUnit.SECONDS); // finding: get
        } catch (TimeoutException e) {
            return "";
        }
    }

    String onThread(Callable<String> work) throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        new Thread(task).start();
        try {
            return task.get(1, TimeUnit.SECONDS); // finding: get
        } catch (TimeoutException e) {
            throw new IllegalStateException("slow", e);
        }
    }

    String cancelled(Callable<String> work) throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        executor.execute(task);
        try {
            return task.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return "";
        }
    }

    String kept(Callable<String> work) throws Exception {
        FutureTask<String> task = new FutureTask<>(work);
        last = task;
        executor.execute(task);
        try {
            return task.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "";
        }
    }
}
