// Trap: one virtual thread per task is how virtual threads are meant to be used.
// example: release=21
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

class Virtual {
    private static final ThreadFactory NAMED = Thread.ofVirtual().name("call-", 0).factory();

    final ExecutorService plain = Executors.newVirtualThreadPerTaskExecutor();
    final ExecutorService named = Executors.newThreadPerTaskExecutor(NAMED);

    SimpleAsyncTaskExecutor spring() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor();
        executor.setVirtualThreads(true);
        return executor;
    }
}
