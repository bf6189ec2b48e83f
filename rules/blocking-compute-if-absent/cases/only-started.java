// Trap: the function starts the work and puts its future into the map
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Thumbnails {
    private final ConcurrentMap<String, Future<byte[]>> running = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<byte[]>> done = new ConcurrentHashMap<>();
    private final ExecutorService pool;

    Thumbnails(ExecutorService pool) {
        this.pool = pool;
    }

    Future<byte[]> start(String name) {
        return running.computeIfAbsent(name, n -> pool.submit(() -> render(n)));
    }

    byte[] now(String name) {
        return done.computeIfAbsent(name, n -> CompletableFuture.supplyAsync(() -> render(n), pool)).join();
    }

    private byte[] render(String name) {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return name.getBytes();
    }
}
