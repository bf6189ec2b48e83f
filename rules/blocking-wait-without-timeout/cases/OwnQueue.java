// Trap: a queue of the project calls its own put(), which does not wait.
package example;

import java.util.concurrent.LinkedBlockingDeque;
import org.springframework.scheduling.annotation.Scheduled;

class Backlog extends LinkedBlockingDeque<String> {
    @Scheduled(fixedDelay = 1_000)
    void tick() throws InterruptedException {
        put("tick");
    }
}
