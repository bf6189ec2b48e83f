// Hard: the blocking calls stand in catch, finally and a switch, the stage is a field of interface type
package example;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

class Gate {
    private final CompletionStage<String> opened;
    private final CountDownLatch others = new CountDownLatch(2);
    private final Semaphore places = new Semaphore(3);

    Gate(CompletionStage<String> opened) {
        this.opened = opened;
    }

    void listen() {
        opened.thenAccept(who -> {
            try {
                places.acquire(); // finding: Semaphore.acquire
                enter(who);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                places.release();
            }
        });
        this.opened.handle((who, error) -> {
            try {
                return switch (who) {
                    case "boss" -> enter(who);
                    default -> {
                        others.await(); // finding: CountDownLatch.await
                        yield enter(who);
                    }
                };
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            }
        });
    }

    private int enter(String who) {
        return who.length();
    }
}
