package example;

import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;

// Hard: the future that is complete in this method is not the one that callers get: Spring's proxy gives that, and it
// holds what the method throws.
class Letters {
    @Async
    CompletableFuture<String> sendAsync(String to) {
        if (to == null) {
            throw new IllegalArgumentException("nobody");
        }
        return CompletableFuture.completedFuture("sent to " + to);
    }

    // Trap: nothing leaves this one.
    @Async
    CompletableFuture<Boolean> tryToSendAsync(String to) {
        try {
            return CompletableFuture.completedFuture(to.length() > 1);
        } catch (RuntimeException e) {
            System.err.println(to + ": " + e);
            return CompletableFuture.completedFuture(false);
        }
    }

    CompletableFuture<String> draftAsync(String to) {
        return CompletableFuture.completedFuture("to " + to.trim());
    }
}
