// Hard: a joiner from another file says nothing of time.
// example: release=25 profile=all
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Totals {
    long sum(List<Callable<Long>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(new Summing())) { // finding: sets no time limit
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }
}
