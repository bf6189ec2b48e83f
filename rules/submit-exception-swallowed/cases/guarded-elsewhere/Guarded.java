package example;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Guarded implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Guarded.class);

    private final Runnable task;

    Guarded(Runnable task) {
        this.task = task;
    }

    static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (Throwable t) {
                log.error("task failed", t);
            }
        };
    }

    @Override
    public void run() {
        guarded(task).run();
    }
}
