package example;

import static org.testng.Assert.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.testng.annotations.Test;

@Test
public class TimerTest {
    private final AtomicBoolean rung = new AtomicBoolean();

    public void rings() throws InterruptedException {
        new Thread(() -> rung.set(true)).start();
        Thread.sleep(100); // finding: sleep
        assertTrue(rung.get());
    }
}
