// Trap: the futures of a CompletionService come back from take(), whatever the variable is called
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;

class FastestMirror {
    private final ExecutorService pool;

    FastestMirror(ExecutorService pool) {
        this.pool = pool;
    }

    String fetch(List<Callable<String>> mirrors) throws InterruptedException, ExecutionException {
        CompletionService<String> executor = new ExecutorCompletionService<>(pool);
        for (Callable<String> mirror : mirrors) {
            executor.submit(mirror);
        }
        var again = new ExecutorCompletionService<String>(pool);
        again.submit(mirrors.get(0));
        return executor.take().get() + again.take().get();
    }
}
