package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// Trap: the container infers `shutdown` as the destroy method of what a @Bean method returns.
@Configuration
class Pools {
    @Bean
    ExecutorService mailPool() {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        pool.execute(() -> System.out.println("mail pool is up"));
        return pool;
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService reportPool() {
        return Executors.newSingleThreadExecutor();
    }
}
