// Trap: the future is not this method's own: a field, a parameter, or it is handed on for later.
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Snapshots {
    private final Map<String, Future<String>> late = new ConcurrentHashMap<>();
    private final ExecutorService pool;
    private final Future<String> base;

    Snapshots(ExecutorService pool) {
        this.pool = pool;
        this.base = pool.submit(() -> "base");
    }

    String base() throws Exception {
        try {
            return base.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "";
        }
    }

    static String await(Future<String> given) throws Exception {
        try {
            return given.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return null;
        }
    }

    String take(String name) throws Exception {
        Future<String> snapshot = pool.submit(() -> name);
        try {
            return snapshot.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            late.put(name, snapshot);
            return "";
        }
    }
}
