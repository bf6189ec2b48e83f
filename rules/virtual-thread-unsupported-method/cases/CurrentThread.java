// example: release=21
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

// Hard: the current thread of a task, and a factory that is a lambda.
class Jobs {
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor();
    private final ThreadFactory factory = work -> {
        Thread thread = Thread.ofVirtual().unstarted(work);
        thread.setDaemon(false); // finding: throws
        return thread;
    };

    void run(Runnable job) {
        tasks.submit(() -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // finding: setPriority
            job.run();
        });
        factory.newThread(job).setPriority(7); // finding: setPriority
    }
}
