// Hard: methods of the project, in other files, sleep for the test
package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LeaderTest {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final FakeClock clock = new FakeClock();
    private final SleepService service = new SleepService.Slow();
    private volatile boolean elected;

    @Test
    void isElected() throws InterruptedException {
        executor.execute(this::elect);
        Span.SECOND.sleep(); // finding: Span.sleep
        assertTrue(elected);
    }

    @Test
    void isElectedLate() {
        executor.execute(this::elect);
        Threads.sleepQuietly(200); // finding: Threads.sleepQuietly
        clock.sleep(200);
        assertTrue(service.sleep("a request") == 1);
        assertTrue(elected);
    }

    @Test
    void isElectedInTime() throws InterruptedException {
        executor.execute(this::elect);
        while (!elected) {
            Threads.sleepQuietly(10);
        }
    }

    private void elect() {
        Threads.sleepQuietly(50);
        elected = true;
    }
}
