// example: release=21
// Trap: a factory of virtual threads belongs in a thread-per-task executor
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class Requests {
    private final ThreadFactory factory = Thread.ofVirtual().name("request-", 1).factory();
    private final ExecutorService named = Executors.newThreadPerTaskExecutor(factory);
    private final ExecutorService plain = Executors.newVirtualThreadPerTaskExecutor();

    void run(Runnable request) {
        named.execute(request);
        plain.execute(request);
        factory.newThread(request).start();
    }
}
