// Trap: the project's own queue says itself what put does; only a supertype is known to wait
package example;

import java.util.concurrent.CompletableFuture;

class Outbox {
    private final GrowingQueue<String> waiting = new GrowingQueue<>();
    private final StrictQueue<String> limited = new StrictQueue<>();

    void sendLater(CompletableFuture<String> text) {
        text.thenAccept(waiting::put);
        text.thenAccept(t -> waiting.put(t));
    }

    void sendSoon(CompletableFuture<String> text) {
        text.thenAccept(t -> limited.put(t)); // finding: put
    }
}
