// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Trap: one branch goes on asynchronously, or fails
class Sessions {
    private final Store store;

    Sessions(Store store) {
        this.store = store;
    }

    CompletableFuture<String> session(String user) {
        return store.find(user).thenCompose(found -> found != null
                ? CompletableFuture.completedFuture(found) : store.create(user));
    }

    CompletableFuture<String> required(String user) {
        return store.find(user).thenCompose(found -> {
            if (found == null) {
                return CompletableFuture.failedFuture(new IllegalStateException(user));
            }
            return CompletableFuture.completedFuture(found);
        });
    }
}

interface Store {
    CompletableFuture<String> find(String user);

    CompletableFuture<String> create(String user);
}
