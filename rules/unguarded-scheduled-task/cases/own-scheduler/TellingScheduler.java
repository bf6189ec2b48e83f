package example;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class TellingScheduler extends ScheduledThreadPoolExecutor {
    private static final Logger log = LoggerFactory.getLogger(TellingScheduler.class);
    private final String name;

    TellingScheduler(String name) {
        super(1);
        this.name = name;
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        super.afterExecute(task, failure);
        log.warn("a task of {} ended", name, failure);
    }
}
