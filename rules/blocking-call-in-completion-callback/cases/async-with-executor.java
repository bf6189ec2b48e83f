// example: release=21
// Trap: the callback names the executor that runs it
package example;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class LinkCheck {
    private static final ExecutorService VIRTUAL = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService blockingIo = Executors.newFixedThreadPool(20);

    CompletableFuture<Integer> check(CompletableFuture<URL> url) {
        return url.thenApplyAsync(this::status, VIRTUAL);
    }

    CompletableFuture<Integer> checkBoth(CompletableFuture<URL> left, CompletableFuture<URL> right) {
        return left.thenCombineAsync(right, (a, b) -> Math.max(status(a), status(b)), blockingIo);
    }

    private int status(URL url) {
        try {
            return ((HttpURLConnection) url.openConnection()).getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
