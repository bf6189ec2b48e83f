package example;

import java.util.concurrent.CompletableFuture;

interface Accounts {
    CompletableFuture<Long> create(String name);

    long count();
}
