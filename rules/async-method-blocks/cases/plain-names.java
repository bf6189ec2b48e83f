// Trap: no promise is given: a plain value, a question, a default that wraps the blocking twin, a name that only sounds so
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

interface Store {
    String load(String key) throws InterruptedException;

    default CompletableFuture<String> loadAsync(String key) throws InterruptedException {
        pause();
        return CompletableFuture.completedFuture(load(key));
    }

    static void pause() throws InterruptedException {
        Thread.sleep(1);
    }
}

class Gate {
    private final CountDownLatch open = new CountDownLatch(1);

    String waitForAsync() throws InterruptedException {
        open.await();
        return "open";
    }

    boolean isAsync() throws InterruptedException {
        open.await();
        return true;
    }

    void setAsync(boolean async) throws InterruptedException {
        Thread.sleep(async ? 1 : 0);
    }
}
