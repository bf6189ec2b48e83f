// Trap: a condition made of another one, whose callers loop
package example;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

class CountingCondition implements Condition {
    private final Condition inner;
    private int waits;

    CountingCondition(Condition inner) {
        this.inner = inner;
    }

    @Override
    public void await() throws InterruptedException {
        waits++;
        inner.await();
    }

    @Override
    public void awaitUninterruptibly() {
        inner.awaitUninterruptibly();
    }

    @Override
    public long awaitNanos(long nanos) throws InterruptedException {
        return inner.awaitNanos(nanos);
    }

    @Override
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return inner.await(time, unit);
    }

    @Override
    public boolean awaitUntil(Date deadline) throws InterruptedException {
        return inner.awaitUntil(deadline);
    }

    @Override
    public void signal() {
        inner.signal();
    }

    @Override
    public void signalAll() {
        inner.signalAll();
    }
}
