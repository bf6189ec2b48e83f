// Trap: what else is set on the pool is not to be seen here.
package example;

import java.util.concurrent.Executor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class Factory {
    interface Customizer {
        void customize(ThreadPoolTaskExecutor executor);
    }

    Executor make(Customizer customizer, int max) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setMaxPoolSize(max);
        customizer.customize(executor);
        return executor;
    }

    Executor fixed(int size) {
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(size);
        executor.setMaxPoolSize(size);
        return executor;
    }

    void enlarge(ThreadPoolTaskExecutor given) {
        given.setMaxPoolSize(100);
    }
}
