// example: release=21
// Hard: builder and factory in variables, a field set in the constructor, a pool whose factory is set afterwards
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Shops {
    private final ThreadFactory factory;
    private final ExecutorService pool;

    Shops(String name) {
        var builder = Thread.ofVirtual().name(name);
        this.factory = builder.factory();
        this.pool = Executors.newFixedThreadPool(16, this.factory); // finding: Executors.newFixedThreadPool
    }

    ExecutorService local() {
        Thread.Builder.OfVirtual builder = Thread.ofVirtual();
        ThreadFactory local = builder.name("local-", 0).inheritInheritableThreadLocals(false).factory();
        return Executors.newCachedThreadPool(local); // finding: Executors.newCachedThreadPool
    }

    ThreadPoolExecutor afterwards() {
        ThreadPoolExecutor later = new ThreadPoolExecutor(2, 4, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(10));
        later.setThreadFactory(factory); // finding: ThreadPoolExecutor.setThreadFactory
        return later;
    }
}
