package example;

import java.util.HashMap;
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

    synchronized void onReply(long id, String text) {
        CompletableFuture<String> reply = waiting.remove(id);
        if (reply != null) {
            reply.complete(text); // finding: runs the callbacks
        }
    }

    synchronized void failAll(Throwable cause) {
        for (CompletableFuture<String> reply : waiting.values()) {
            reply.completeExceptionally(cause); // finding: the monitor of `this`
        }
        waiting.clear();
    }
}
