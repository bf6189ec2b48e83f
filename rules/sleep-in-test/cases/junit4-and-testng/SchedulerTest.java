// Hard: JUnit 4 and TestNG, the latter with the annotation on the class alone
package example;

import static org.junit.Assert.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Test;

public class SchedulerTest {
    private final AtomicInteger runs = new AtomicInteger();

    @Before
    public void start() throws InterruptedException {
        new Thread(runs::incrementAndGet).start();
        Thread.sleep(50); // finding: sleep
    }

    @Test(timeout = 1000)
    public void runsOnce() throws InterruptedException {
        Thread.sleep(5); // finding: sleep
        assertEquals(1, runs.get());
    }
}
