// Trap: the first task is done before the second one starts; only one is started.
// example: release=25 profile=all
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class OneAfterTheOther {
    String run(ExecutorService pool, Callable<String> a, Callable<String> b) throws Exception {
        Future<String> first = pool.submit(a);
        String head = first.get();
        Future<String> second = pool.submit(b);
        return head + second.get();
    }

    String besides(ExecutorService pool, Callable<String> a) throws Exception {
        Future<String> first = pool.submit(a);
        String own = a.call();
        return own + first.get();
    }
}
