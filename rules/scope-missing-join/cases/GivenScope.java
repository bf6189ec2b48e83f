// Trap: a method that is given a scope leaves the join to its caller.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Loader {
    interface Store {
        String load(long id);
    }

    private final Store store;

    Loader(Store store) {
        this.store = store;
    }

    List<Subtask<String>> start(StructuredTaskScope<String, ?> scope, List<Long> ids) {
        return ids.stream().map(id -> scope.<String>fork(() -> store.load(id))).toList();
    }

    List<String> load(List<Long> ids) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            var subtasks = start(scope, ids);
            scope.join();
            return subtasks.stream().map(Subtask::get).toList();
        }
    }
}
