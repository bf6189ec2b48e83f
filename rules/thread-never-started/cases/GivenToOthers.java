package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

// Trap: whoever gets the thread starts it: the JVM, a loop over a list, the caller of a factory.
class Workers implements ThreadFactory {
    private final List<Thread> workers = new ArrayList<>();

    Workers(int count, Runnable work) {
        for (int i = 0; i < count; i++) {
            workers.add(new Thread(work, "worker-" + i));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop workers"));
    }

    void start() {
        workers.forEach(Thread::start);
    }

    private void stop() {
        workers.forEach(Thread::interrupt);
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
