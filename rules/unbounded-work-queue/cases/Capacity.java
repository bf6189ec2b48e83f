// Hard: a capacity that is none.
// example: profile=strict
package example;

import java.util.concurrent.Executor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration
class AsyncConfig {
    @Bean
    Executor tasks() {
        var executor = new ThreadPoolTaskExecutor(); // finding: new ThreadPoolTaskExecutor
        executor.setCorePoolSize(8);
        executor.setQueueCapacity(Integer.MAX_VALUE);
        executor.initialize();
        return executor;
    }
}
