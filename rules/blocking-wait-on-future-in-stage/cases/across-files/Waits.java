package example;

import java.util.concurrent.CompletableFuture;

final class Waits {
    private Waits() {
    }

    static <T> T untilDone(CompletableFuture<T> future) {
        return future.join();
    }
}
