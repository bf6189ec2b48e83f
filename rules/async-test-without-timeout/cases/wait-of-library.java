// Trap: what a library waits for is a free object, which is there in most tests; strict names it
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CountDownLatch;
import org.apache.commons.pool2.ObjectPool;
import org.junit.jupiter.api.Test;

class PoolTest {
    private ObjectPool<String> pool;

    @Test
    void gives() throws Exception {
        assertEquals("a", pool.borrowObject());
    }

    @Test
    void givesLater() throws Exception {
        CountDownLatch returned = new CountDownLatch(1);
        String a = pool.borrowObject();
        Thread other = new Thread(() -> {
            try {
                pool.returnObject(a);
            } catch (Exception e) {
                return;
            }
            returned.countDown();
        });
        other.start();
        returned.await(); // finding: CountDownLatch.await
    }
}
