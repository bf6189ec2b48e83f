// Hard: the try stands around the start, not around the task
package example;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Watch {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    interface Source {
        List<String> changes();
    }

    private final Source source;
    private ScheduledFuture<?> running;

    Watch(Source source) {
        this.source = source;
    }

    void start(ScheduledExecutorService timer) {
        try {
            running = timer.scheduleAtFixedRate(this::look, 1, 1, TimeUnit.MINUTES); // finding: schedule
        } catch (Exception e) {
            log.error("the watch does not start", e);
            throw e;
        }
    }

    private void look() {
        source.changes().forEach(log::info);
    }
}
