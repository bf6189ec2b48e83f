package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Meant to grow to 64 threads at noon, it serves all of them with 4. */
class OrderService {
    private final ExecutorService workers = new ThreadPoolExecutor(4, 64, 1, TimeUnit.MINUTES, // finding: `4` threads do all the work
            new LinkedBlockingQueue<>());

    void accept(Runnable order) {
        workers.execute(order);
    }
}

@Configuration
class AsyncConfig {
    @Bean
    Executor mails() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(50); // finding: its core threads do all the work
        executor.setThreadNamePrefix("mail-");
        executor.initialize();
        return executor;
    }
}

class Timers {
    private final ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(1);

    Timers() {
        timers.setMaximumPoolSize(8); // finding: this maximum has no effect
    }
}
