// example: release=21
// Trap: Executors here is the project's own and makes no pool
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

final class Executors {
    private Executors() {
    }

    static ExecutorService newFixedThreadPool(int limit, ThreadFactory factory) {
        System.out.println("limit " + limit);
        return java.util.concurrent.Executors.newThreadPerTaskExecutor(factory);
    }
}

class Uploads {
    private final ExecutorService uploads = Executors.newFixedThreadPool(5, Thread.ofVirtual().factory());
}
