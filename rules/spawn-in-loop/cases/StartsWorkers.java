// Trap: a loop that starts a known or configured number of workers is how workers are started.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

class Workers {
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final List<Thread> threads = new ArrayList<>();
    private final int consumers;

    Workers(int consumers) {
        this.consumers = consumers;
    }

    void start(int threadCount) {
        for (int i = 0; i < threadCount; i++) {
            Thread thread = new Thread(this::work, "worker-" + i);
            threads.add(thread);
            thread.start();
        }
        for (int i = 0; i < 4; i++) {
            new Thread(this::work).start();
        }
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            pool.execute(this::work);
        }
        for (int i = 0; i < consumers; i++) {
            pool.submit(this::work);
        }
        IntStream.range(0, consumers).forEach(i -> pool.execute(this::work));
    }

    private void work() {
        System.getLogger("workers").log(System.Logger.Level.DEBUG, "working");
    }
}
