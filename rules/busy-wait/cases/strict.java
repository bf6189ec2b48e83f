// example: profile=strict
// Hard: the strict profile names flags that are polled with a pause, and loops with a deadline
package example;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Handshake {
    private volatile boolean greeted;

    boolean await(Future<?> reply) throws InterruptedException {
        while (!greeted) { // finding: between pauses
            Thread.sleep(10);
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!reply.isDone() && System.nanoTime() < deadline) { // finding: between pauses
            Thread.sleep(10);
        }
        return reply.isDone();
    }

    void greet() {
        greeted = true;
    }
}
