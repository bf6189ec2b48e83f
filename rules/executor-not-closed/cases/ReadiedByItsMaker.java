// Hard: the method that makes the pool readies it in a variable before it gives it back
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Thumbnails {
    private final ExecutorService painters;

    Thumbnails(int size) {
        painters = pool(size); // finding: painters
    }

    void paint(Runnable picture) {
        painters.execute(picture);
    }

    private static ExecutorService pool(int size) {
        var made = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1000));
        made.prestartAllCoreThreads();
        return made;
    }
}

/** The maker keeps them all, and ends them. */
class Registry {
    private final List<ExecutorService> all = new ArrayList<>();
    private ExecutorService painters;

    void open(int size) {
        painters = kept(size);
    }

    void paint(Runnable picture) {
        painters.execute(picture);
    }

    void close() {
        all.forEach(ExecutorService::shutdown);
    }

    private ExecutorService kept(int size) {
        var made = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1000));
        all.add(made);
        return made;
    }
}

/** Threads that have nothing to do end by themselves. */
class Idle {
    private final ExecutorService painters = idle(4);

    void paint(Runnable picture) {
        painters.execute(picture);
    }

    private static ExecutorService idle(int size) {
        var made = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(1000));
        made.allowCoreThreadTimeOut(true);
        return made;
    }
}
