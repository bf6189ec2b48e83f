package example;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: stored or passed on, so that others may fail it; or nothing stands before the completion that could fail
class Requests {
    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer;
    private final Wire wire;
    private CompletableFuture<Void> closed;

    Requests(ScheduledExecutorService timer, Wire wire) {
        this.timer = timer;
        this.wire = wire;
    }

    CompletableFuture<String> send(long id, String text) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        pending.put(id, answer);
        wire.write(text).thenAccept(ack -> answer.complete(ack));
        return answer;
    }

    CompletableFuture<String> ask(String text) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        wire.write(text).thenAccept(answer::complete);
        failOnClose(answer);
        return answer;
    }

    CompletableFuture<Void> later() {
        CompletableFuture<Void> due = new CompletableFuture<>();
        timer.schedule(() -> due.complete(null), 1, TimeUnit.SECONDS);
        return due;
    }

    CompletableFuture<Void> close() {
        CompletableFuture<Void> closing = new CompletableFuture<>();
        closed = closing;
        wire.write("bye").thenRun(() -> closing.complete(null));
        return closing;
    }

    private void failOnClose(CompletableFuture<String> answer) {
        closed.thenRun(() -> answer.completeExceptionally(new IllegalStateException("closed")));
    }
}

interface Wire {
    CompletableFuture<String> write(String text);
}
