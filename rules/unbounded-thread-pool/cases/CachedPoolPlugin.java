// Trap: a plug-in that is chosen by its name.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CachedExecutorPlugin {
    String id() {
        return "cached";
    }

    ExecutorService make() {
        return Executors.newCachedThreadPool();
    }
}
