// Trap: the work has the same handler as the catch: it tells of a failure that comes later.
package example;

import java.util.concurrent.CompletableFuture;

class Fetching {
    private final Sender sender;

    Fetching(Sender sender) {
        this.sender = sender;
    }

    CompletableFuture<String> fetch(String page, Outcome outcome) {
        try {
            return sender.send(page, outcome);
        } catch (Exception e) {
            outcome.onThrowable(e);
            return new CompletableFuture<>();
        }
    }
}

interface Sender {
    CompletableFuture<String> send(String page, Outcome outcome);
}

interface Outcome {
    void onThrowable(Throwable cause);
}
