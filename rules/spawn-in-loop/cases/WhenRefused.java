// Trap: a thread is made only for what a pool has refused, when it is shut down
package example;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

class Writers {
    private final ExecutorService closer;

    Writers(ExecutorService closer) {
        this.closer = closer;
    }

    void closeAll(List<AutoCloseable> writers) {
        for (AutoCloseable writer : writers) {
            close(writer);
        }
    }

    private void close(AutoCloseable writer) {
        Runnable work = () -> {
            try {
                writer.close();
            } catch (Exception e) {
                System.err.println("not closed: " + e);
            }
        };
        try {
            closer.execute(work);
        } catch (RejectedExecutionException e) {
            Thread last = new Thread(work, "closer");
            last.setDaemon(true);
            last.start();
        }
    }
}
