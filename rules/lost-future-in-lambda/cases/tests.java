package example;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

// Trap: what is to throw at once gives no future, and tests are left to their own rules
class TransferTest {
    private final Transfers transfers = amount -> {
        if (amount < 0) {
            throw new IllegalArgumentException();
        }
        return CompletableFuture.completedFuture(null);
    };

    @Test
    void negativeAmountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> transfers.send(-1));
    }
}

interface Transfers {
    CompletableFuture<Void> send(long amount);
}
