// Trap: a helper asks a future that it is handed, and that is complete when the helper is called, but not in every case
package example;

import java.util.concurrent.CompletableFuture;

class Command {
    private final CompletableFuture<String> reply = new CompletableFuture<>();

    void send(CompletableFuture<String> connection) {
        connection.whenComplete((c, e) -> write(c));
        reply.whenComplete((r, e) -> {
            if (e != null) {
                fail(connection, e);
            }
        });
    }

    void sendToNew() {
        reply.whenComplete((r, e) -> {
            CompletableFuture<String> other = connect();
            fail(other, e); // finding: CompletableFuture.join
        });
    }

    CompletableFuture<String> read(CompletableFuture<String> other) {
        return reply.thenApply(r -> r + await(other)); // finding: CompletableFuture.join
    }

    protected void fail(CompletableFuture<String> connection, Throwable cause) {
        System.err.println(connection.join() + " failed: " + cause);
    }

    String await(CompletableFuture<String> future) {
        return future.join();
    }

    private CompletableFuture<String> connect() {
        return new CompletableFuture<>();
    }

    private void write(String connection) {
        System.out.println(connection);
    }
}
