// Trap: an expression lambda or method reference given to a Consumer or Runnable is lost-future-in-lambda's business
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Broadcast {
    private final Gateway gateway;
    private final Executor executor;

    Broadcast(Gateway gateway, Executor executor) {
        this.gateway = gateway;
        this.executor = executor;
    }

    void toAll(List<String> users, Optional<String> admin) {
        users.forEach(gateway::push);
        users.forEach(user -> gateway.push(user));
        admin.ifPresent(user -> gateway.push(user));
        executor.execute(() -> gateway.push("operator"));
    }
}

interface Gateway {
    CompletableFuture<Void> push(String user);
}
