// Hard: from Java 28 on the API is final, and strict is enough.
// example: release=28 compile=25 profile=strict
package example;

import java.util.concurrent.ExecutorService;

class Final {
    int sum(ExecutorService pool, java.util.concurrent.Callable<Integer> a, java.util.concurrent.Callable<Integer> b)
            throws Exception {
        var left = pool.submit(a);
        var right = pool.submit(b);
        return left.get() + right.get(); // finding: the others
    }
}
