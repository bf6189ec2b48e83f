package example;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;

// Trap: others get the pool, and with it the duty to end it.
class TenantPools {
    private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
    private final ExecutorService shared = Executors.newFixedThreadPool(4);
    protected final ExecutorService forSubclasses = Executors.newFixedThreadPool(4);
    private final Worker worker = new Worker(Executors.newSingleThreadExecutor());

    ExecutorService poolOf(String tenant) {
        return pools.computeIfAbsent(tenant, t -> Executors.newFixedThreadPool(2));
    }

    ExecutorService shared() {
        shared.execute(() -> System.out.println("first use"));
        return shared;
    }

    void register(String tenant) {
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
        pool.prestartAllCoreThreads();
        pools.put(tenant, pool);
        forSubclasses.execute(() -> System.out.println(tenant));
    }

    com.sun.net.httpserver.HttpServer serve() throws IOException {
        ExecutorService handlers = Executors.newFixedThreadPool(16);
        var server = com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(8080), 0);
        handlers.execute(() -> System.out.println("warm"));
        server.setExecutor(handlers);
        return server;
    }

    record Worker(ExecutorService pool) {
    }
}
