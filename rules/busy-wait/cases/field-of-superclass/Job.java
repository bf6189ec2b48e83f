package example;

import java.util.concurrent.CompletableFuture;

public class Job {
    private final CompletableFuture<String> result = new CompletableFuture<>();

    protected CompletableFuture<String> result() {
        return result;
    }
}
