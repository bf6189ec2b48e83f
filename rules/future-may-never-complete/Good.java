package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

class Tickets {
    private final ExecutorService executor;
    private final TicketStore store;

    Tickets(ExecutorService executor, TicketStore store) {
        this.executor = executor;
        this.store = store;
    }

    CompletableFuture<Ticket> load(long id) {
        return CompletableFuture.supplyAsync(() -> store.read(id), executor);
    }

    CompletableFuture<String> title(long id) {
        return load(id).thenApply(Ticket::title);
    }

    CompletableFuture<Long> count(String queue) {
        CompletableFuture<Long> count = new CompletableFuture<>();
        store.count(queue, new CountCallback() {
            @Override
            public void onCount(long tickets) {
                count.complete(tickets);
            }

            @Override
            public void onError(Exception e) {
                count.completeExceptionally(e);
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
