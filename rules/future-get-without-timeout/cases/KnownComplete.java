// Trap: a future made complete where it stands cannot make anyone wait.
package example;

import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Scheduled;

class Defaults {
    private static final CompletableFuture<String> NONE = CompletableFuture.completedFuture("none");

    @Scheduled(fixedDelay = 1_000)
    void tick() {
        String none = NONE.join();
        CompletableFuture<Integer> zero = CompletableFuture.completedFuture(0);
        CompletableFuture<String> filled = new CompletableFuture<>();
        filled.complete("x");
        System.getLogger("defaults").log(System.Logger.Level.DEBUG, none + zero.join() + filled.join());
    }
}
