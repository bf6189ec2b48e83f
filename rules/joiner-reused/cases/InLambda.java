// Hard: each call of a function opens a scope with the joiner that it captured.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class InLambda {
    void all(List<List<Callable<String>>> batches) {
        Joiner<String, Void> joiner = Joiner.awaitAll();
        batches.forEach(batch -> {
            try (var scope = StructuredTaskScope.open(joiner)) { // finding: joiner `joiner`
                batch.forEach(scope::fork);
                scope.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
