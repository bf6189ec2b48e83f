// Trap: a test, and a main method, share their pool with nobody.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AddTest {
    @Test
    void adds() {
        int sum = CompletableFuture.supplyAsync(() -> 1 + 1).join();
        Assertions.assertEquals(2, sum);
    }
}
