// Trap: these tests do not run
package example;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class ExpiryTest {
    @Test
    @Disabled("by hand only")
    void expiresAfterAMinute() throws InterruptedException {
        Thread.sleep(60_000);
    }
}

@Disabled
class SlowExpiryTest {
    @Test
    void expiresAfterAnHour() throws InterruptedException {
        Thread.sleep(3_600_000);
    }
}

class OldExpiryTest {
    @org.junit.Ignore
    @org.junit.Test
    public void expires() throws InterruptedException {
        Thread.sleep(1_000);
    }

    @org.testng.annotations.Test(enabled = false)
    public void expiresToo() throws InterruptedException {
        Thread.sleep(1_000);
    }
}
