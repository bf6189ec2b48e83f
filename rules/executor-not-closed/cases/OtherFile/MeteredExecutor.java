package example;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

class MeteredExecutor extends ThreadPoolExecutor {
    private final LongAdder done = new LongAdder();

    MeteredExecutor(int size) {
        super(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(100));
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        done.increment();
    }
}
