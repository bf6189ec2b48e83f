package example;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** A slow webhook fills a queue of known size; then the caller sends itself and so slows down. */
class WebhookSender implements AutoCloseable {
    private final ExecutorService pool = new ThreadPoolExecutor(
            16, 16, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1_000), new ThreadPoolExecutor.CallerRunsPolicy());
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

/** Direct handoff is fine with a maximum: the 201st request is rejected. */
class RequestPool {
    private final AtomicInteger number = new AtomicInteger();
    private final ThreadPoolExecutor pool;

    RequestPool() {
        pool = new ThreadPoolExecutor(
                8, 200,
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
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("mail-");
        executor.setConcurrencyLimit(20);
        return executor;
    }
}
