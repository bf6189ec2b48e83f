// Hard: the pools are constants of another file, and their names do not tell which has a limit.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

final class Pools {
    static final ExecutorService IO = Executors.newCachedThreadPool();
    static final ExecutorService CPU = Executors.newFixedThreadPool(8);

    private Pools() {}

    static ExecutorService background() {
        return IO;
    }
}
