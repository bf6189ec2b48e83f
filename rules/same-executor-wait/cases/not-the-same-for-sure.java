// Trap: two fields of one name in two classes, executors in an array, an executor of which nothing is known
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Inner {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    int half(int n) throws Exception {
        Future<Integer> half = pool.submit(() -> n / 2);
        return half.get();
    }
}

class Outer {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ExecutorService[] shards = {Executors.newSingleThreadExecutor(), Executors.newSingleThreadExecutor()};
    private final Inner inner = new Inner();

    void run(int n) {
        pool.submit(() -> inner.half(n));
        shards[n % 2].submit(() -> shards[(n + 1) % 2].submit(() -> n).get());
    }

    void parameters(ExecutorService left, ExecutorService right, int n) {
        left.submit(() -> right.submit(() -> n).get());
    }
}
