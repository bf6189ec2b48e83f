package example;

import java.util.concurrent.CompletableFuture;

interface TokenClient {
    CompletableFuture<String> token(String name);
}
