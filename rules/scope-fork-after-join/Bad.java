// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Migration {
    interface Steps {
        List<Runnable> of(int version);
    }

    private final Steps steps;

    Migration(Steps steps) {
        this.steps = steps;
    }

    void run(int from, int to) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            for (int version = from; version < to; version++) {
                for (Runnable step : steps.of(version)) {
                    scope.fork(step); // finding: comes after the scope's `join()`
                }
                scope.join();
            }
        }
    }
}
