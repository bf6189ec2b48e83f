// Hard: the constant has to be looked up to see that it is none.
package example;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Readers {
    private final BlockingQueue<Runnable> handoff = new SynchronousQueue<>();
    private final ExecutorService readers =
            new ThreadPoolExecutor(2, Limits.MAX_THREADS, 30, TimeUnit.SECONDS, handoff); // finding: new ThreadPoolExecutor
    private final ExecutorService writers =
            new ThreadPoolExecutor(2, Limits.MAX_WRITERS, 30, TimeUnit.SECONDS, new SynchronousQueue<>());

    void read(Runnable task) {
        readers.execute(task);
    }

    void write(Runnable task) {
        writers.execute(task);
    }
}
