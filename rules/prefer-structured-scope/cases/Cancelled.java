// Trap: the others are cancelled by hand, or the wait has a limit.
// example: release=25 profile=all
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Cancelled {
    String run(ExecutorService pool, Callable<String> a, Callable<String> b) throws Exception {
        Future<String> left = pool.submit(a);
        Future<String> right = pool.submit(b);
        try {
            return left.get() + right.get();
        } catch (ExecutionException e) {
            left.cancel(true);
            right.cancel(true);
            throw e;
        }
    }

    String limited(ExecutorService pool, Callable<String> a, Callable<String> b) throws Exception {
        Future<String> left = pool.submit(a);
        Future<String> right = pool.submit(b);
        return left.get(1, TimeUnit.SECONDS) + right.get(1, TimeUnit.SECONDS);
    }
}
