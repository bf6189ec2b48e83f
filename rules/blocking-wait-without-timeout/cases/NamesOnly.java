// Trap: await, take, put, join and acquire of types that do not wait.
package example;

import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;

class CountDownLatch {
    private int calls;

    void await() {
        calls++;
    }
}

class ConnectionSlots {
    String acquire() {
        return "slot";
    }

    String take(int n) {
        return "slot" + n;
    }
}

class SlotReport {
    private final Map<String, String> report = new ConcurrentHashMap<>();
    private final ConnectionSlots slots = new ConnectionSlots();
    private final CountDownLatch latch = new CountDownLatch();

    @Scheduled(fixedDelay = 1_000)
    synchronized void tick() {
        latch.await();
        report.put("first", slots.acquire());
        report.put("second", slots.take(2));
        report.put("all", new StringJoiner(",").add(String.join("-", report.keySet())).toString());
    }
}
