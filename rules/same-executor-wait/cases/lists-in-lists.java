package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

// Trap: collections that lie in each other lead to no pool
class Groups {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    int nest(String name) {
        List<Object> one = new ArrayList<>();
        List<Object> other = new ArrayList<>();
        Callable<String> task = () -> {
            Future<String> head = pool.submit(name::strip);
            return head.get();
        };
        one.add(task);
        one.add(other);
        other.add(one);
        return one.size();
    }

    void close() {
        pool.shutdown();
    }
}
