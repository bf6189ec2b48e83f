// example: profile=all
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** When the mail server is slow for an hour, an hour's mails wait in memory. */
class Mailer {
    private final ExecutorService senders = Executors.newFixedThreadPool(4); // finding: Executors.newFixedThreadPool
    private final ExecutorService journal = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, // finding: new ThreadPoolExecutor
            new LinkedBlockingQueue<>());
    private final ScheduledExecutorService retries = Executors.newScheduledThreadPool(2); // finding: newScheduledThreadPool

    void send(Runnable mail) {
        senders.execute(mail);
        journal.execute(() -> System.getLogger("mail").log(System.Logger.Level.INFO, mail));
    }

    void retry(Runnable mail) {
        retries.schedule(mail, 1, TimeUnit.MINUTES);
    }

    static ThreadPoolTaskExecutor bulk() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor(); // finding: new ThreadPoolTaskExecutor
        executor.setCorePoolSize(4);
        executor.initialize();
        return executor;
    }
}
