// Hard: a fork under a newer binding than the scope's.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Forks {
    private static final ScopedValue<String> REGION = ScopedValue.newInstance();

    void perRegion(List<String> regions, Runnable report) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            for (String region : regions) {
                ScopedValue.where(REGION, region).run(() -> scope.fork(report)); // finding: StructureViolationException
            }
            scope.join();
        }
    }

    void byHelper(List<Runnable> reports) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            ScopedValue.where(REGION, "north").run(() -> forkAll(scope, reports)); // finding: StructureViolationException
            scope.join();
        }
    }

    private static void forkAll(StructuredTaskScope<Object, ?> scope, List<Runnable> reports) {
        reports.forEach(scope::fork);
    }
}
