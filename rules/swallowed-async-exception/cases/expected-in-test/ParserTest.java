// Trap: the test wants the future to fail; the empty catch is how it says so
package example;

import static org.junit.Assert.fail;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.Test;

public class ParserTest {
    @Test
    public void refusesEmptyInput() throws InterruptedException {
        CompletableFuture<Integer> parsed = CompletableFuture.supplyAsync(() -> Integer.parseInt(""));
        try {
            System.out.println(parsed.exceptionally(e -> null).join());
            parsed.get();
            fail("empty input is no number");
        } catch (ExecutionException expected) {
        }
    }
}
