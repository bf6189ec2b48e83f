// Trap: functions that are kept and run later; what a test wants to fail.
// example: release=25
package example;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import org.junit.jupiter.api.Test;

class ExpectedTest {
    @Test
    void joinedScopesForkNoMore() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> "first");
            scope.join();
            assertThrows(IllegalStateException.class, () -> scope.fork(() -> "second"));
        }
    }

    String later(Callable<String> task) throws Exception {
        try (var scope = StructuredTaskScope.<String>open()) {
            Callable<Void> wait = () -> scope.join();
            var text = scope.fork(task);
            wait.call();
            return text.get();
        }
    }
}
