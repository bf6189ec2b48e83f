// Trap: a method in another file makes an InterruptedIOException of the interrupt, and the handler throws it.
package example;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

class Blocker {
    private final CompletableFuture<Integer> written = new CompletableFuture<>();

    int block() throws IOException {
        try {
            return written.get();
        } catch (Throwable t) {
            throw Failures.rethrow(t);
        }
    }

    void blockLater() throws IOException {
        Throwable failure = null;
        try {
            written.get();
        } catch (Throwable t) {
            failure = t;
        }
        if (failure != null) {
            throw Failures.rethrow(failure);
        }
    }

    int blockPlainly() throws IOException {
        try {
            return written.get();
        } catch (Throwable t) { // finding: the interrupt of `CompletableFuture.get`
            throw Failures.wrap(t);
        }
    }
}
