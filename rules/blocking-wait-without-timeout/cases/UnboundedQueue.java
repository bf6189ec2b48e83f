// Trap: put() into a queue without capacity never waits.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;

class Outbox {
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    private final PriorityBlockingQueue<Long> deadlines = new PriorityBlockingQueue<>();

    @Scheduled(fixedRate = 1_000)
    void tick() throws InterruptedException {
        letters.put("tick");
        deadlines.put(System.nanoTime());
    }

    synchronized void post(String letter) throws InterruptedException {
        letters.put(letter);
    }
}
