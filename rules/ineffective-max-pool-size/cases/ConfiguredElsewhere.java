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

    Executor customized(Customizer customizer) {
        return configure(new ThreadPoolTaskExecutor());
    }

    private <T extends ThreadPoolTaskExecutor> T configure(T executor) {
        executor.setMaxPoolSize(12);
        if (executor.toString().isEmpty()) {
            executor.setQueueCapacity(100);
        }
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
