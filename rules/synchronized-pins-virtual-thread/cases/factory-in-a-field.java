// example: release=21
// Hard: the executor's factory is virtual; the monitor is static; the task is an object of a class
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;

class Worker implements Runnable {
    private static final BlockingQueue<String> JOBS = new LinkedBlockingQueue<>();

    @Override
    public void run() {
        try {
            System.out.println(next());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized String next() throws InterruptedException {
        return JOBS.take(); // finding: BlockingQueue.take
    }
}

class Factory {
    private static final ThreadFactory VIRTUAL = Thread.ofVirtual().name("worker-", 0).factory();
    private final ExecutorService workers = Executors.newThreadPerTaskExecutor(VIRTUAL);

    void start() {
        workers.execute(new Worker());
    }
}
