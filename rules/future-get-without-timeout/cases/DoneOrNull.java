// Trap: each part is asked before: who comes to `get` has none, or one that is complete.
package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Loaders {
    private final Future<String>[] parts;
    private final ExecutorService pool;

    Loaders(Future<String>[] parts, ExecutorService pool) {
        this.parts = parts;
        this.pool = pool;
    }

    synchronized int advance() throws ExecutionException, InterruptedException {
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null || parts[i].isDone()) {
                if (parts[i] != null) {
                    length += parts[i].get().length();
                }
                parts[i] = pool.submit(() -> "next");
            }
        }
        return length;
    }
}
