// Trap: the stage only follows a future that was handed in; who holds that future sees it fail
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

class Limiter {
    private final Semaphore permits = new Semaphore(4);

    void follow(CompletableFuture<String> topic) {
        topic.handle((name, e) -> {
            permits.release();
            return null;
        });
    }
}
