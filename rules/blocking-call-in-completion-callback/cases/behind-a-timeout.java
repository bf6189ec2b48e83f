// Hard: when time is up the JDK's timer thread completes the stage and runs what hangs on it
package example;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Discovery {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    CompletableFuture<String> find() {
        return CompletableFuture.supplyAsync(() -> resolve("primary"), pool)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(error -> resolve("secondary")); // finding: new Socket
    }

    CompletableFuture<String> orDefault() {
        return CompletableFuture.supplyAsync(() -> resolve("primary"), pool)
                .completeOnTimeout("secondary", 2, TimeUnit.SECONDS)
                .thenApply(this::resolve); // finding: new Socket
    }

    CompletableFuture<String> onPool() {
        return CompletableFuture.supplyAsync(() -> resolve("primary"), pool)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionallyAsync(error -> resolve("secondary"), pool);
    }

    private String resolve(String host) {
        try (Socket socket = new Socket(host, 7)) {
            return socket.getInetAddress().getHostAddress();
        } catch (IOException e) {
            return host;
        }
    }
}
