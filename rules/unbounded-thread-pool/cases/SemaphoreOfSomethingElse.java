// Hard: the class has a semaphore, but it guards the reload and not the tasks; the handler of rejections is never asked.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;

class Notifications {
    private final ExecutorService senders = Executors.newCachedThreadPool(); // finding: Executors.newCachedThreadPool
    private final ThreadPoolExecutor loggers =
            (ThreadPoolExecutor) Executors.newCachedThreadPool(task -> new Thread(task, "log")); // finding: Executors.newCachedThreadPool
    private final Semaphore reloading = new Semaphore(1);

    Notifications() {
        loggers.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
    }

    void send(Runnable message) {
        senders.execute(message);
        loggers.execute(() -> System.getLogger("notifications").log(System.Logger.Level.DEBUG, "sent"));
    }

    void reload(Runnable templates) {
        if (!reloading.tryAcquire()) {
            return;
        }
        try {
            templates.run();
        } finally {
            reloading.release();
        }
    }
}
