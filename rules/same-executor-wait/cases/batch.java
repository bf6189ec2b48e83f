package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Hard: the tasks of a batch wait for tasks of the same pool
class Reports {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    int render(List<String> names) throws InterruptedException {
        List<Callable<String>> pages = names.stream().<Callable<String>>map(name -> () -> {
            Future<String> head = pool.submit(name::strip);
            return head.get() + name; // finding: of a task of the executor that runs this one
        }).toList();
        return pool.invokeAll(pages).size();
    }

    int renderHere(List<String> names) throws InterruptedException {
        List<Callable<String>> pages = names.stream().<Callable<String>>map(name -> name::strip).toList();
        return pool.invokeAll(pages).size();
    }

    void close() {
        pool.shutdown();
    }
}
