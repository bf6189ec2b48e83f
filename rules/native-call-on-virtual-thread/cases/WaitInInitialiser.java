// example: release=21
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CompletableFuture;

// Hard: what waits while the class is initialised: a field's value, and a static block that calls a method.
class Catalogue {
    private static final String REGION = CompletableFuture.supplyAsync(() -> "eu").join(); // finding: while the class is initialised
    private static final CountDownLatch READY = new CountDownLatch(1);

    static {
        Thread.startVirtualThread(READY::countDown);
        awaitReady(); // finding: awaitReady
    }

    private static void awaitReady() {
        try {
            READY.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String region() {
        return REGION;
    }
}
