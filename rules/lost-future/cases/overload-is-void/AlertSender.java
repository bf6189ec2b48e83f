package example;

import java.util.concurrent.CompletableFuture;

class AlertSender {
    private final PagerClient pager = new PagerClient();

    /** Logs its own failures. */
    void send(String text) {
        pager.send(text).exceptionally(e -> {
            System.err.println("alert lost: " + e);
            return null;
        });
    }

    CompletableFuture<Void> send(String text, boolean urgent) {
        return pager.send(urgent ? "! " + text : text);
    }
}
