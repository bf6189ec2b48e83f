// Trap: exactly two long-lived loops are started, once; the pool never sees a third task.
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Connection implements AutoCloseable {
    private final ExecutorService loops = Executors.newCachedThreadPool();
    private volatile boolean open = true;

    void start() {
        loops.execute(this::readLoop);
        loops.execute(this::writeLoop);
    }

    private void readLoop() {
        while (open) {
            step("read");
        }
    }

    private void writeLoop() {
        while (open) {
            step("write");
        }
    }

    private void step(String what) {
        System.getLogger("connection").log(System.Logger.Level.TRACE, what);
    }

    @Override
    public void close() {
        open = false;
        loops.shutdownNow();
    }
}
