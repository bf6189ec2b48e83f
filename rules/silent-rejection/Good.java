package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

class InvoiceMailer {
    private final ExecutorService pool = new ThreadPoolExecutor(2, 8, 1, TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(500), new ThreadPoolExecutor.CallerRunsPolicy());

    void send(String invoice) {
        pool.execute(() -> System.getLogger("mail").log(System.Logger.Level.INFO, invoice));
    }
}

class Audit {
    private final LongAdder dropped = new LongAdder();
    private final ThreadPoolExecutor writers =
            new ThreadPoolExecutor(1, 4, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(1_000));

    Audit() {
        writers.setRejectedExecutionHandler((task, pool) -> {
            dropped.increment();
            if (task instanceof Future<?> future) {
                future.cancel(false);
            }
        });
    }
}
