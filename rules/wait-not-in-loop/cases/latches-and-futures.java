// Trap: what waits here is woken once, and for a reason
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

class Start {
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CyclicBarrier barrier = new CyclicBarrier(2);

    String begin(CompletableFuture<String> name) throws Exception {
        if (ready.getCount() > 0) {
            ready.await();
        }
        barrier.await();
        return name.get();
    }
}
