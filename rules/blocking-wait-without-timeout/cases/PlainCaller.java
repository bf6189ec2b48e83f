// Trap: an API that waits for its caller holds no lock and no thread of a pool; the strict profile would say so.
package example;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

class Startup {
    private final CountDownLatch ready = new CountDownLatch(1);

    void markReady() {
        ready.countDown();
    }

    void awaitReady() throws InterruptedException {
        ready.await();
    }

    static int git(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
