package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Tickets {
    private static final Logger log = LoggerFactory.getLogger(Tickets.class);

    private final ExecutorService executor;
    private final TicketStore store;

    Tickets(ExecutorService executor, TicketStore store) {
        this.executor = executor;
        this.store = store;
    }

    CompletableFuture<Ticket> load(long id) {
        CompletableFuture<Ticket> loaded = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                Ticket ticket = store.read(id);
                loaded.complete(ticket); // finding: never completes
            } catch (RuntimeException e) {
                log.warn("ticket " + id + " could not be read", e);
            }
        });
        return loaded;
    }

    CompletableFuture<String> title(long id) {
        CompletableFuture<String> title = new CompletableFuture<>();
        load(id).thenAccept(ticket -> title.complete(ticket.title())); // finding: `title` is completed here
        return title;
    }

    CompletableFuture<Long> count(String queue) {
        CompletableFuture<Long> count = new CompletableFuture<>();
        store.count(queue, new CountCallback() {
            @Override
            public void onCount(long tickets) {
                count.complete(tickets); // finding: waits for ever
            }

            @Override
            public void onError(Exception e) {
                log.warn("tickets of " + queue + " were not counted", e);
            }
        });
        return count;
    }
}

interface TicketStore {
    Ticket read(long id);

    void count(String queue, CountCallback callback);
}

interface CountCallback {
    void onCount(long tickets);

    void onError(Exception e);
}

record Ticket(long id, String title) { }
