// Trap: no path joins; that is scope-missing-join, said at the fork.
// example: release=25
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class NeverJoined {
    boolean start(Callable<String> task, boolean dry) {
        try (var scope = StructuredTaskScope.<String>open()) {
            scope.fork(task);
            if (dry) {
                return false;
            }
            return true;
        }
    }
}
