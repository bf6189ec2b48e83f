package example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Matches answers from a broker with the requests that wait for them. */
class ReplyTable {
    private final Map<Long, CompletableFuture<String>> waiting = new HashMap<>();
    private long next;

    synchronized CompletableFuture<String> expect() {
        CompletableFuture<String> reply = new CompletableFuture<>();
        waiting.put(next++, reply);
        return reply;
    }

    void onReply(long id, String text) {
        CompletableFuture<String> reply;
        synchronized (this) {
            reply = waiting.remove(id);
        }
        if (reply != null) {
            reply.complete(text);
        }
    }

    void failAll(Throwable cause) {
        List<CompletableFuture<String>> failed;
        synchronized (this) {
            failed = List.copyOf(waiting.values());
            waiting.clear();
        }
        failed.forEach(reply -> reply.completeExceptionally(cause));
    }
}
