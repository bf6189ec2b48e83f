// Trap: the caller says how long, and gets what has come, or null.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class Reply {
    private final CountDownLatch came = new CountDownLatch(1);
    private volatile String text;

    void set(String value) {
        text = value;
        came.countDown();
    }

    String await(long timeoutMillis) throws InterruptedException {
        came.await(timeoutMillis, TimeUnit.MILLISECONDS);
        return text;
    }
}
