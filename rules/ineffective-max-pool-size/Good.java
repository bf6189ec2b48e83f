package example;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class OrderService {
    private final ExecutorService workers =
            new ThreadPoolExecutor(4, 64, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(200));

    ExecutorService elastic() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(64, 64, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}

@Configuration
class AsyncConfig {
    @Bean
    Executor mails() {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(50);
        executor.setQueueCapacity(100);
        executor.initialize();
        return executor;
    }
}

class Timers {
    private final ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(8);
}
