// Trap: the named method is a loop whose body catches everything, so nothing leaves it
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Dispatcher {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final ExecutorService single = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Runnable> events;
    private volatile boolean running = true;

    Dispatcher(BlockingQueue<Runnable> events) {
        this.events = events;
    }

    void start() {
        single.submit(this::loop);
        single.submit(() -> loop());
    }

    private void loop() {
        while (running) {
            try {
                events.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("event failed", e);
            }
        }
    }
}
