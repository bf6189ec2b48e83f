// Trap: the thread is only a task here, and the future of the executor that runs it is asked
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BorrowTest {
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @Test
    void borrowsWhileOthersClear() throws Exception {
        Thread borrower = new Thread(() -> {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                fail(e);
            }
        });
        Future<?> borrowed = executor.submit(borrower);
        Future<?> cleared = executor.submit(new Thread(() -> assertEquals(1, 1)));
        borrowed.get();
        cleared.get();
    }

    @Test
    void borrowsAlone() throws InterruptedException {
        Thread borrower = new Thread(() -> assertEquals(1, 1)); // finding: assertEquals
        borrower.start();
        borrower.join();
    }
}
