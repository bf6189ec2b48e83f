// Hard: the lock comes from another file, and a helper of a third one runs the callback on its executor
package example;

class Accounts {
    private final LockTable table = new LockTable();
    private final Background background = new Background();

    void transfer(String from, String to, long cents) {
        var lock = table.of(from);
        lock.lock();
        background.later(() -> {
            book(from, to, cents);
            lock.unlock(); // finding: IllegalMonitorStateException
        });
    }

    void audit(String account) {
        var lock = table.of(account);
        lock.lock();
        try {
            background.now(() -> book(account, account, 0));
        } finally {
            lock.unlock();
        }
        lock.lock();
        background.now(lock::unlock);
    }

    private void book(String from, String to, long cents) {
    }
}
