// Trap: a FutureTask that has been run right here is complete
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

class Gatekeeper {
    private final Executor workers;

    Gatekeeper(Executor workers) {
        this.workers = workers;
    }

    CompletableFuture<String> passAsync(Callable<String> check) {
        CompletableFuture<String> passed = new CompletableFuture<>();
        FutureTask<String> task = new FutureTask<>(check);
        task.run();
        try {
            passed.complete(task.get());
        } catch (Exception e) {
            passed.completeExceptionally(e);
        }
        return passed;
    }

    Future<String> checkAsync(Callable<String> check) throws Exception {
        FutureTask<String> task = new FutureTask<>(check);
        workers.execute(task);
        System.getLogger("gate").log(System.Logger.Level.DEBUG, task.get()); // finding: FutureTask.get
        return task;
    }
}
