// example: profile=all
package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class Mailer {
    private final ExecutorService senders = new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1_000), new ThreadPoolExecutor.CallerRunsPolicy());
    private final ExecutorService journal =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(10_000));
    private final ScheduledExecutorService cleaner = Executors.newScheduledThreadPool(1);

    void send(Runnable mail) {
        senders.execute(mail);
        journal.execute(() -> System.getLogger("mail").log(System.Logger.Level.INFO, mail));
        cleaner.scheduleAtFixedRate(mail, 1, 1, TimeUnit.HOURS);
    }

    static ThreadPoolTaskExecutor bulk() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(4);
        executor.setQueueCapacity(500);
        executor.initialize();
        return executor;
    }
}
