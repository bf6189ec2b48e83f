package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;

// Trap: the task gives its own thread a value, directly or by a method of the class.
class Consumer {
    private static final ThreadLocal<String> TOPIC = new ThreadLocal<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void consume(String topic) {
        TOPIC.set("main");
        pool.execute(() -> {
            TOPIC.set(topic);
            MDC.put("topic", TOPIC.get());
        });
        pool.submit(() -> {
            enter(topic);
            return TOPIC.get();
        });
        TOPIC.remove();
    }

    private void enter(String topic) {
        TOPIC.set(topic);
    }
}
