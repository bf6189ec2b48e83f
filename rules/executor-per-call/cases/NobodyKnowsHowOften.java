package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: in the default profile a method of which nobody knows how often it is called.
class Ledger {
    void reconcile(List<Runnable> accounts) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            accounts.forEach(pool::execute);
        } finally {
            pool.shutdown();
        }
    }
}
