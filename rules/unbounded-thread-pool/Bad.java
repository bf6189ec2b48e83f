package example;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** One thread per request that the slow webhook has not yet answered. */
class WebhookSender implements AutoCloseable {
    private final ExecutorService pool = Executors.newCachedThreadPool(); // finding: Executors.newCachedThreadPool
    private final Consumer<Map<String, String>> webhook;

    WebhookSender(Consumer<Map<String, String>> webhook) {
        this.webhook = webhook;
    }

    void onEvent(Map<String, String> event) {
        pool.execute(() -> webhook.accept(event));
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}

class RequestPool {
    private final AtomicInteger number = new AtomicInteger();
    private final ThreadPoolExecutor pool;

    RequestPool() {
        pool = new ThreadPoolExecutor( // finding: new ThreadPoolExecutor
                8, Integer.MAX_VALUE,
                60, TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new Thread(task, "request-" + number.incrementAndGet()));
    }

    void handle(Runnable request) {
        pool.execute(request);
    }
}

@Configuration
class AsyncConfiguration {
    @Bean
    SimpleAsyncTaskExecutor mailExecutor() {
        return new SimpleAsyncTaskExecutor("mail-"); // finding: new SimpleAsyncTaskExecutor
    }
}
