package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// Hard: there is a try, but it lets unchecked exceptions out, or throws again, or only cleans up
class OutboxRelay {
    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private final DataSource db;
    private final Broker broker;

    OutboxRelay(DataSource db, Broker broker) {
        this.db = db;
        this.broker = broker;
    }

    void start(ScheduledExecutorService scheduler) {
        scheduler.scheduleWithFixedDelay(this::relay, 0, 200, TimeUnit.MILLISECONDS); // finding: later runs
        scheduler.scheduleAtFixedRate(new Runnable() { // finding: later runs
            @Override
            public void run() {
                try {
                    broker.flush();
                } catch (RuntimeException e) {
                    throw new IllegalStateException("broker does not flush", e);
                }
            }
        }, 1, 1, TimeUnit.SECONDS);
        scheduler.scheduleAtFixedRate(() -> { // finding: later runs
            long begin = System.nanoTime();
            try {
                broker.expireOlderThan(begin);
            } finally {
                log.debug("expired in {} ns", System.nanoTime() - begin);
            }
        }, 1, 1, TimeUnit.MINUTES);
    }

    private void relay() {
        try (Connection connection = db.getConnection();
                PreparedStatement next = connection.prepareStatement("select payload from outbox order by id")) {
            var rows = next.executeQuery();
            while (rows.next()) {
                broker.publish(rows.getString(1));
            }
        } catch (SQLException e) {
            log.warn("outbox could not be read", e);
        }
    }
}

interface Broker {
    void publish(String payload);

    void flush();

    void expireOlderThan(long nanos);
}
