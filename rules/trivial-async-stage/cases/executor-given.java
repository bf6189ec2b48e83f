// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Trap: with an executor the change of threads is meant
class Screen {
    private final Executor uiThread;

    Screen(Executor uiThread) {
        this.uiThread = uiThread;
    }

    CompletableFuture<String> title(CompletableFuture<Thread> worker) {
        return worker.thenApplyAsync(Thread::getName, uiThread);
    }
}
