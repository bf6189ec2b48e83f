// Trap: a variable that one scope uses; made within the loop.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class LocalOnce {
    void run(List<List<Callable<String>>> batches) throws InterruptedException {
        for (List<Callable<String>> batch : batches) {
            Joiner<String, Void> joiner = Joiner.awaitAll();
            try (var scope = StructuredTaskScope.open(joiner)) {
                batch.forEach(scope::fork);
                scope.join();
            }
        }
    }

    <R> R with(Joiner<String, R> joiner, List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(joiner)) {
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }
}
