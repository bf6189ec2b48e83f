// Trap: `wait` of a command interface is not that of Object: its arguments say so
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

interface Commands {
    CompletableFuture<String> wait(String replicas, String timeout);
}

class ReactiveCommands {
    private final Commands api;

    ReactiveCommands(Commands api) {
        this.api = api;
    }

    CompletableFuture<String> replicated(String replicas, String timeout) {
        return api.wait(replicas, timeout);
    }

    CompletableFuture<String> slowly(String replicas) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1); // finding: sleeps
        return api.wait(replicas, "0");
    }
}
