// example: release=21
// Trap: the pools take no factory; virtual threads in their tasks or beside them are fine
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class Gateway {
    private final ThreadFactory virtual = Thread.ofVirtual().factory();
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final ExecutorService cached = Executors.newCachedThreadPool();

    void open(Runnable session) {
        pool.execute(() -> virtual.newThread(session).start());
        cached.execute(() -> Thread.startVirtualThread(session));
    }
}
