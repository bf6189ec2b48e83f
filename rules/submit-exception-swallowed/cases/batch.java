package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

// Hard: invokeAll waits for all tasks, and what they throw lies in the futures that it gives
class Purge {
    private static final Logger LOG = Logger.getLogger("purge");

    private final ExecutorService pool;
    private final Store store;

    Purge(ExecutorService pool, Store store) {
        this.pool = pool;
        this.store = store;
    }

    void all(List<String> keys) throws InterruptedException {
        List<Callable<Boolean>> jobs = keys.stream().<Callable<Boolean>>map(key -> () -> store.delete(key)).toList();
        pool.invokeAll(jobs); // finding: invokeAll
    }

    void looked(List<String> keys) throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> jobs = keys.stream().<Callable<Boolean>>map(key -> () -> store.delete(key)).toList();
        for (Future<Boolean> done : pool.invokeAll(jobs)) {
            done.get();
        }
    }

    void logged(List<String> keys) throws InterruptedException {
        List<Callable<Boolean>> jobs = keys.stream().<Callable<Boolean>>map(key -> () -> {
            try {
                return store.delete(key);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, key, e);
                return false;
            }
        }).toList();
        pool.invokeAll(jobs);
    }

    interface Store {
        boolean delete(String key);
    }
}
