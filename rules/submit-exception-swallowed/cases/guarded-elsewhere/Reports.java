// Trap: the guard stands in a Runnable class and in a wrapper of other files
package example;

import java.util.concurrent.ExecutorService;

class Reports {
    private final ExecutorService pool;

    Reports(ExecutorService pool) {
        this.pool = pool;
    }

    void print(String report) {
        pool.submit(new PrintJob(report));
        pool.submit(Guarded.guarded(() -> archive(report)));
        pool.submit(new Guarded(() -> archive(report)));
    }

    private void archive(String report) {
        if (report.isEmpty()) {
            throw new IllegalArgumentException("empty report");
        }
    }
}
