// Hard: a method that is given the scope joins it and forks again.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Checks {
    void all(StructuredTaskScope<Object, ?> scope, List<Runnable> cheap, List<Runnable> costly) throws InterruptedException {
        cheap.forEach(scope::fork);
        scope.join();
        if (!costly.isEmpty()) {
            for (Runnable check : costly) {
                scope.fork(check); // finding: comes after the scope's `join()`
            }
        }
    }
}
