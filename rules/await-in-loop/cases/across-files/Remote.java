package example;

import java.util.concurrent.CompletableFuture;

public class Remote {
    public CompletableFuture<Integer> upload(String file) {
        return CompletableFuture.supplyAsync(file::length);
    }
}
