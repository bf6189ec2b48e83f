// Hard: a future of the project's own that gives null where it has promised a TimeoutException.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class OwnFuture implements Future<String> {
    private final CountDownLatch set = new CountDownLatch(1);
    private volatile String value;

    @Override
    public String get() throws InterruptedException {
        set.await();
        return value;
    }

    @Override
    public String get(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        set.await(timeout, unit); // finding: as if what it waits for had happened
        return value;
    }

    @Override
    public boolean isDone() {
        return set.getCount() == 0;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return false;
    }
}
