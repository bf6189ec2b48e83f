// example: release=21
// Trap: these factories make platform threads, whatever their names say
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Pools {
    private static final ThreadFactory VIRTUAL_MACHINES = Thread.ofPlatform().name("vm-", 0).factory();
    private final ExecutorService machines = Executors.newFixedThreadPool(4, VIRTUAL_MACHINES);
    private final ExecutorService cached = Executors.newCachedThreadPool(Executors.defaultThreadFactory());
    private final ExecutorService daemons = Executors.newFixedThreadPool(4, task -> {
        Thread thread = new Thread(task, "daemon");
        thread.setDaemon(true);
        return thread;
    });
    private final ExecutorService bounded = new ThreadPoolExecutor(1, 4, 1, TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(100), Thread.ofPlatform().daemon().factory());
}
