// Trap: execute loses nothing, a FutureTask keeps its own outcome, schedule has a rule of its own
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Exports {
    private final ScheduledExecutorService pool;

    Exports(ScheduledExecutorService pool) {
        this.pool = pool;
    }

    String export(String table) throws InterruptedException, ExecutionException {
        FutureTask<String> task = new FutureTask<>(() -> write(table));
        pool.submit(task);
        pool.execute(() -> write(table));
        pool.schedule(() -> write(table), 1, TimeUnit.SECONDS);
        return task.get();
    }

    private String write(String table) {
        if (table.isEmpty()) {
            throw new IllegalArgumentException("no table");
        }
        return table;
    }
}
