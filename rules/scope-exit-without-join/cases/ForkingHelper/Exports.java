// Hard: a helper in another file has forked.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Exports {
    boolean export(List<Runnable> tables, boolean locked) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            Forks.all(scope, tables);
            if (locked) {
                return false; // finding: `return` leaves the scope
            }
            Forks.join(scope);
            return true;
        }
    }
}
