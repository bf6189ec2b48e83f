// Trap: the monitor is released before the wait, and the lambda made under the lock runs without it.
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

class Sessions {
    interface Login {
        CompletableFuture<String> login(String user);
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Login login;
    private CompletableFuture<String> pending;
    private Runnable onClose = () -> {};

    Sessions(Login login) {
        this.login = login;
    }

    String session(String user) {
        CompletableFuture<String> mine;
        synchronized (this) {
            if (pending == null) {
                pending = login.login(user);
            }
            mine = pending;
        }
        return mine.join();
    }

    String again(String user) {
        lock.lock();
        CompletableFuture<String> mine;
        try {
            mine = login.login(user);
        } finally {
            lock.unlock();
        }
        return mine.join();
    }

    synchronized void rememberClose(CompletableFuture<Void> closed) {
        onClose = () -> closed.join();
    }

    Runnable onClose() {
        return onClose;
    }
}
