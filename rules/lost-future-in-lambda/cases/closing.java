package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

// Trap: how a clean-up ends is seldom asked, and the handle of a timer is no outcome
class Pool {
    private final List<Connection> connections;
    private final ScheduledExecutorService scheduler;

    Pool(List<Connection> connections, ScheduledExecutorService scheduler) {
        this.connections = connections;
        this.scheduler = scheduler;
    }

    void shutdown() {
        connections.forEach(Connection::closeAsync);
        connections.forEach(c -> c.closeAsync());
    }

    void watch() {
        connections.forEach(c -> later(c));
    }

    private ScheduledFuture<?> later(Connection connection) {
        return scheduler.schedule(connection::closeAsync, 1, TimeUnit.MINUTES);
    }
}

interface Connection {
    CompletableFuture<Void> closeAsync();
}
