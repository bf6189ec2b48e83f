// Hard: the field is asked by its getter, the future by two of its questions, the counter by a comparison
package example;

import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class Server {
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean stopped;

    boolean isStopped() {
        return stopped;
    }

    boolean isReady() {
        return this.ready.get();
    }

    int restarts() {
        return open.incrementAndGet();
    }

    void stop() {
        stopped = true;
    }

    static void serve(Server server) {
        while (!server.isStopped()) { // finding: nothing but ask
            // until somebody stops it
        }
    }

    void boot() {
        while (!isReady()) { // finding: takes a whole processor
            Thread.yield();
        }
    }

    void drain() {
        while (open.get() > 0) { // finding: takes a whole processor
            Thread.yield();
        }
        while (restarts() < 3) {
        }
    }

    static void until(Future<?> job) throws InterruptedException {
        do {
            Thread.sleep(10);
        } while (!job.isDone() && !job.isCancelled()); // finding: between pauses
    }
}
