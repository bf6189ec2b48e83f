// Trap: the task logs its failure and ends itself on purpose; what stands before the guard only asks for a span
package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Repeating {
    private static final Logger log = LoggerFactory.getLogger(Repeating.class);

    void plan(ScheduledExecutorService timer, Runnable command, boolean endsWithFailure) {
        timer.scheduleAtFixedRate(() -> {
            try {
                command.run();
            } catch (Throwable t) {
                log.error("the command failed", t);
                if (endsWithFailure) {
                    throw t;
                }
            }
        }, 1, 1, TimeUnit.SECONDS);
    }
}
