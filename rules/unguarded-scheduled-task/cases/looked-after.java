package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Trap: somebody sees the failure: the pool's own afterExecute, or the one who waits for the periodic task to end
class Replication {
    private static final Logger log = LoggerFactory.getLogger(Replication.class);
    private final Replica replica;
    private final ScheduledExecutorService loud = new ScheduledThreadPoolExecutor(1) {
        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            super.afterExecute(task, failure);
            log.warn("run of {} ended", task, failure);
        }
    };

    Replication(Replica replica) {
        this.replica = replica;
    }

    void start() {
        loud.scheduleAtFixedRate(replica::pull, 0, 1, TimeUnit.SECONDS);
    }

    void runUntilFailure(ScheduledExecutorService plain) throws InterruptedException {
        ScheduledFuture<?> pulling = plain.scheduleWithFixedDelay(replica::pull, 0, 1, TimeUnit.SECONDS);
        try {
            pulling.get();
        } catch (ExecutionException e) {
            log.error("replication has stopped", e.getCause());
        }
    }
}

interface Replica {
    void pull();
}
