// Trap: whatever fails is logged before it is thrown on, or the task only waits and is interrupted
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Pump {
    private static final Logger log = LoggerFactory.getLogger(Pump.class);
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    void start(ExecutorService pool, Runnable work) {
        pool.submit(() -> told(work));
        pool.submit(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.error("the pump stands still", e);
                throw e;
            }
        });
        pool.submit(new Printing());
    }

    private void told(Runnable work) {
        try {
            work.run();
        } catch (Throwable t) {
            log.error("the pump stands still", t);
            throw t;
        }
    }

    private class Printing implements Runnable {
        @Override
        public void run() {
            List<String> batch = new ArrayList<>();
            while (true) {
                try {
                    batch.add(lines.take());
                    lines.drainTo(batch, 100);
                    log.info("{}", batch);
                    batch.clear();
                    TimeUnit.MILLISECONDS.sleep(5);
                } catch (InterruptedException e) {
                    log.error("printing was interrupted", e);
                }
            }
        }
    }
}
