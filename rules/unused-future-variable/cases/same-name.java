package example;

import java.util.concurrent.CompletableFuture;

// Trap: only assigned later, yet read in the loop's condition; a field of this name is no variable
class Poller {
    private final Inbox inbox;
    private CompletableFuture<Integer> polled;

    Poller(Inbox inbox) {
        this.inbox = inbox;
    }

    void pollAll() {
        for (CompletableFuture<Integer> next = inbox.poll(); next != null; next = inbox.poll()) {
            System.out.println("one more");
        }
        this.polled = inbox.poll();
        polled = inbox.poll();
    }
}

interface Inbox {
    CompletableFuture<Integer> poll();
}
