package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

// Trap: the code asks whether its thread is that of the executor, and waits on another one only.
class Coordinator {
    private final ScheduledExecutorService executor;
    private final Thread own;
    private int sent;

    Coordinator(ScheduledExecutorService executor, Thread own) {
        this.executor = executor;
        this.own = own;
    }

    void start() {
        executor.schedule(this::announce, 1, TimeUnit.SECONDS);
    }

    private void announce() {
        try {
            inOwnThread(() -> sent++);
        } catch (Exception e) {
            System.err.println(e);
        }
    }

    private <T> T inOwnThread(Callable<T> task) throws Exception {
        if (!isCurrentThreadOwn()) {
            return executor.submit(task).get();
        }
        return task.call();
    }

    private boolean isCurrentThreadOwn() {
        return Thread.currentThread() == own;
    }
}
