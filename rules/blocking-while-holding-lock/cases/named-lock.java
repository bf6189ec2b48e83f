// Trap: `lock()` that hands out an object takes nothing; nor does the wait for work that the same task has begun delay anybody by chance
package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;

class Leader {
    interface Lease {
        void release();

        long expiresAt();
    }

    /** Renews a lease now and then. */
    interface RenewedLease {
        Lease lock();

        String name();
    }

    private final Object roles = new Object();
    private final RenewedLease lease;
    private final ExecutorService pool;
    private boolean active;

    Leader(RenewedLease lease, ExecutorService pool) {
        this.lease = lease;
        this.pool = pool;
    }

    boolean giveUp(Connection connection) throws SQLException {
        long expires = lease.lock().expiresAt();
        if (expires < System.currentTimeMillis()) {
            return false;
        }
        try (PreparedStatement update = connection.prepareStatement("update leader set name = null")) {
            update.executeUpdate();
        }
        lease.lock().release();
        return true;
    }

    long expiry() {
        Lease current = lease.lock();
        return current.expiresAt();
    }

    void connectionLost() {
        pool.execute(() -> {
            synchronized (roles) {
                Thread stopper = new Thread(() -> lease.name().strip());
                stopper.start();
                try {
                    stopper.join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                active = false;
            }
        });
    }

    boolean isActive() {
        synchronized (roles) {
            return active;
        }
    }
}
