// Hard: the strict profile names the provided pool, and a pool that a provider method keeps for itself is named by all.
// example: profile=strict
package example;

import com.google.inject.Provides;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ThreadsModule {
    @Provides
    ExecutorService threads() {
        return Executors.newCachedThreadPool(); // finding: newCachedThreadPool
    }

    @Provides
    Executor logged() {
        ExecutorService pool = Executors.newCachedThreadPool(); // finding: newCachedThreadPool
        return task -> pool.execute(() -> {
            System.getLogger("threads").log(System.Logger.Level.DEBUG, "start");
            task.run();
        });
    }
}
