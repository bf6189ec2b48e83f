// Trap: somebody waits for each of these
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThumbnailTest {
    private final Scaler scaler = new Scaler();

    @Test
    void scales() throws Exception {
        scaler.scale(2).thenAccept(size -> assertEquals(4, size)).get(1, TimeUnit.SECONDS);
        CompletableFuture<Void> checked = scaler.scale(3).thenAccept(size -> assertEquals(6, size));
        List<CompletableFuture<Void>> all = new ArrayList<>();
        all.add(scaler.scale(4).thenAccept(size -> assertEquals(8, size)));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        checked.join();
        check(scaler.scale(5)).join();
    }

    private CompletableFuture<Void> check(CompletableFuture<Integer> scaled) {
        return scaled.thenAccept(size -> assertEquals(10, size));
    }

    static class Scaler {
        CompletableFuture<Integer> scale(int size) {
            return CompletableFuture.supplyAsync(() -> 2 * size);
        }
    }
}
