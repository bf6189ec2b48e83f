// Hard: the work stands in another file, the scope is still for one subtask.
// example: release=25 profile=strict
package example;

import java.util.concurrent.StructuredTaskScope;

class Loader {
    private final Store store = new Store();

    String load(long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) { // finding: for one subtask
            var row = scope.fork(() -> store.row(id));
            scope.join();
            return row.get();
        }
    }
}
