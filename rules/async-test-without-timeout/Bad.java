package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventBusTest {
    private final EventBus bus = new EventBus();

    @Test
    void deliversToAll() throws InterruptedException {
        List<String> seen = new CopyOnWriteArrayList<>();
        CountDownLatch delivered = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            bus.subscribe(event -> {
                seen.add(event);
                delivered.countDown();
            });
        }
        bus.publish("order-placed");
        delivered.await(); // finding: the build hangs
        assertEquals(2, seen.size());
    }

    static class EventBus {
        private final List<Consumer<String>> consumers = new ArrayList<>();

        void subscribe(Consumer<String> consumer) {
            consumers.add(consumer);
        }

        void publish(String event) {
            consumers.forEach(c -> new Thread(() -> c.accept(event)).start());
        }
    }
}
