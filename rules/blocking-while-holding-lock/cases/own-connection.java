// Trap: the lock of a connection or statement is there so that it is used by one thread at a time
package example;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

abstract class LoggedConnection implements Connection {
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection inner;
    private boolean detached;

    LoggedConnection(Connection inner) {
        this.inner = inner;
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
        lock.lock();
        try {
            return inner.prepareStatement(sql);
        } finally {
            lock.unlock();
        }
    }

    boolean isDetached() {
        lock.lock();
        try {
            return detached;
        } finally {
            lock.unlock();
        }
    }
}

class Accounts {
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;
    private int served;

    Accounts(Connection connection) {
        this.connection = connection;
    }

    void freeze(int account) throws SQLException {
        lock.lock();
        try {
            connection.setSavepoint("account " + account); // finding: Connection.setSavepoint
        } finally {
            lock.unlock();
        }
    }

    int served() {
        lock.lock();
        try {
            return served++;
        } finally {
            lock.unlock();
        }
    }
}
