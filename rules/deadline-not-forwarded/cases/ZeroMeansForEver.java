// Trap: no limit is one of the choices, and the code decides by it.
package example;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Jobs {
    void await(CountDownLatch done, long timeoutMs) throws InterruptedException {
        if (timeoutMs > 0) {
            if (!done.await(timeoutMs, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("late");
            }
            return;
        }
        done.await();
    }

    String result(Future<String> job, Duration timeout) throws Exception {
        return timeout == null ? job.get() : job.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }
}
