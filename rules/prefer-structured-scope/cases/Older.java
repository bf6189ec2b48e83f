// Trap: before Java 25 the API was another preview, and strict alone does not speak before 28.
// example: release=21 profile=all
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class Older {
    String run(ExecutorService pool, Callable<String> a, Callable<String> b) throws Exception {
        Future<String> left = pool.submit(a);
        Future<String> right = pool.submit(b);
        return left.get() + right.get();
    }
}
