package example;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LoggingPool extends ThreadPoolExecutor {
    private static final Logger log = LoggerFactory.getLogger(LoggingPool.class);

    LoggingPool(int size) {
        super(size, size, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(1000));
    }

    @Override
    protected void afterExecute(Runnable task, Throwable thrown) {
        super.afterExecute(task, thrown);
        if (thrown == null && task instanceof Future<?> future && future.isDone()) {
            try {
                future.get();
            } catch (ExecutionException e) {
                log.error("task failed", e.getCause());
            } catch (CancellationException e) {
                log.debug("task cancelled");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
