// Hard: when time is up the JDK's timer thread completes the stage and runs what hangs on it
package example;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

class Discovery {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    CompletableFuture<String> find() {
        return CompletableFuture.supplyAsync(() -> resolve("primary"), pool)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionally(error -> resolve("secondary")); // finding: InetAddress.getByName
    }

    CompletableFuture<String> orDefault() {
        return CompletableFuture.supplyAsync(() -> resolve("primary"), pool)
                .completeOnTimeout("secondary", 2, TimeUnit.SECONDS)
                .thenApply(this::resolve); // finding: InetAddress.getByName
    }

    CompletableFuture<String> onPool() {
        return CompletableFuture.supplyAsync(() -> resolve("primary"), pool)
                .orTimeout(2, TimeUnit.SECONDS)
                .exceptionallyAsync(error -> resolve("secondary"), pool);
    }

    private String resolve(String host) {
        try {
            return InetAddress.getByName(host).getHostAddress();
        } catch (UnknownHostException e) {
            return host;
        }
    }
}
