package example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

// Trap: names that sound like futures, overloads that give nothing, and stages of futures that others hold
class Mailbox {
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final AtomicReference<CompletableFuture<String>> last = new AtomicReference<>();
    private final Map<String, Optional<String>> drafts;
    private final Outbox outbox;

    Mailbox(Map<String, Optional<String>> drafts, Outbox outbox) {
        this.drafts = drafts;
        this.outbox = outbox;
    }

    void sendAll(List<String> ids) {
        ids.forEach(id -> drafts.get(id).ifPresent(outbox::sendAsync));
        ids.forEach(id -> ready.thenAccept(mail -> outbox.sendAsync(mail + id)));
        ids.forEach(id -> last.set(new CompletableFuture<>()));
    }

    void open(String first) {
        ready.complete(first);
    }
}

interface Outbox {
    void sendAsync(String mail);

    CompletableFuture<Void> sendAsync(String mail, int priority);
}
