// Hard: explicit locks without a finally in sight, a lock that is only tried, a read lock, a wait after an early exit
package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Ledger {
    private final Lock lock = new ReentrantLock();
    private final ReadWriteLock names = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();
    private final Map<String, Long> balances = new HashMap<>();
    private boolean closed;

    long balance(String account) {
        lock.lock();
        try {
            return balances.getOrDefault(account, 0L);
        } finally {
            lock.unlock();
        }
    }

    void book(Connection connection, String account, long cents) throws SQLException {
        this.lock.lock();
        if (closed) {
            this.lock.unlock();
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into entry values (?, ?)")) { // finding: waits for the database
            insert.setString(1, account);
            insert.executeUpdate(); // finding: waits for the database
        }
        balances.merge(account, cents, Long::sum);
        this.lock.unlock();
    }

    void reconcile(CompletableFuture<Long> bank) {
        if (lock.tryLock()) {
            try {
                balances.put("bank", bank.join()); // finding: waits for a future
            } finally {
                lock.unlock();
            }
        }
        balances.put("later", bank.join());
    }

    String name(String account) {
        names.readLock().lock();
        try {
            return account.trim();
        } finally {
            names.readLock().unlock();
        }
    }

    void rename(CompletableFuture<String> name) {
        names.writeLock().lock();
        try {
            name(name.join()); // finding: waits for a future
        } finally {
            names.writeLock().unlock();
        }
        name(name.join());
    }

    boolean isKnown(String account) {
        long stamp = stamped.writeLock();
        try {
            return balances.containsKey(account);
        } finally {
            stamped.unlockWrite(stamp);
        }
    }

    void importAll(CompletableFuture<Map<String, Long>> imported) {
        long stamp = stamped.writeLock();
        try {
            balances.putAll(imported.join()); // finding: `stamped`
        } finally {
            stamped.unlockWrite(stamp);
        }
    }
}

class Index {
    private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
    private final Lock reading = rw.readLock();
    private final Lock writing = rw.writeLock();
    private final Thread loader = new Thread(this::load);
    private int entries;

    private void load() {
        reading.lock();
        try {
            entries++;
        } finally {
            reading.unlock();
        }
    }

    void close() throws InterruptedException {
        writing.lock();
        try {
            loader.join(); // finding: ever goes on
        } finally {
            writing.unlock();
        }
    }
}
