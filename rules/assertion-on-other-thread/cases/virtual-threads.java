// Hard: virtual threads, a builder, a task in a variable, a helper that asserts, Mockito
package example;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AuditTest {
    private final Runnable sink = mock(Runnable.class);

    @Test
    void writes() throws InterruptedException {
        Thread.startVirtualThread(() -> verify(sink).run()); // finding: virtual thread
        Runnable check = () -> {
            sink.run();
            checkTwice(2); // finding: checkTwice
        };
        Thread checker = new Thread(check, "checker");
        checker.start();
        checker.join();
    }

    private void checkTwice(int n) {
        Assertions.assertEquals(2, n);
    }
}
