package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** On the busiest day of the year some invoices are not sent, and the log says nothing. */
class InvoiceMailer {
    private final ExecutorService pool = new ThreadPoolExecutor(2, 8, 1, TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(500), new ThreadPoolExecutor.DiscardPolicy()); // finding: every further task

    void send(String invoice) {
        pool.execute(() -> System.getLogger("mail").log(System.Logger.Level.INFO, invoice));
    }

    Future<Integer> render(String invoice) {
        return pool.submit(invoice::length);
    }
}

class Audit {
    private final ThreadPoolExecutor writers =
            new ThreadPoolExecutor(1, 4, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(1_000));

    Audit() {
        writers.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardOldestPolicy()); // finding: has waited longest
    }

    static ThreadPoolExecutor second() {
        return new ThreadPoolExecutor(1, 4, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(1_000),
                (task, pool) -> { }); // finding: every further task
    }
}
