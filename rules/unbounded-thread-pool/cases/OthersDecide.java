// Trap: a library that knows how many tasks it starts, a configured absence of a limit, a method that says "cached".
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jboss.netty.channel.ChannelFactory;
import org.jboss.netty.channel.socket.nio.NioClientSocketChannelFactory;

class Pools {
    private static final ChannelFactory CLIENT = new NioClientSocketChannelFactory(
            Executors.newCachedThreadPool(), Executors.newCachedThreadPool(), 4);

    private ExecutorService workers;

    ChannelFactory client(ThreadFactory threads) {
        ExecutorService boss = Executors.newCachedThreadPool(threads);
        ExecutorService worker = Executors.newCachedThreadPool(threads);
        return new NioClientSocketChannelFactory(boss, worker, 4);
    }

    ChannelFactory alsoUsedHere(ThreadFactory threads, Runnable task) {
        ExecutorService boss = Executors.newCachedThreadPool(threads); // finding: Executors.newCachedThreadPool
        boss.execute(task);
        return new NioClientSocketChannelFactory(boss, boss, 4);
    }

    void open(int maxThreads) {
        if (maxThreads == -1) {
            workers = Executors.newCachedThreadPool();
        } else {
            workers = Executors.newFixedThreadPool(maxThreads);
        }
    }

    void openTwice(int maxThreads) {
        if (maxThreads == -1) {
            workers = Executors.newCachedThreadPool(); // finding: Executors.newCachedThreadPool
        } else {
            workers = null;
        }
    }

    ExecutorService byKind(Kind kind) {
        switch (kind) {
            case FIXED:
                return Executors.newFixedThreadPool(8);
            case CACHED:
                return Executors.newCachedThreadPool();
            default:
                return Executors.newCachedThreadPool(); // finding: Executors.newCachedThreadPool
        }
    }

    enum Kind { FIXED, CACHED, OTHER }

    ExecutorService newCachedThreadPool(ThreadFactory threads) {
        return Executors.newCachedThreadPool(threads);
    }
}
