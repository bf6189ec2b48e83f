// Trap: the owner works beside its only subtask.
// example: release=25 profile=strict
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class OwnerWorks {
    interface Catalogue {
        String title(long id);
    }

    String both(Callable<String> remote, Catalogue catalogue, long id) throws InterruptedException {
        try (var scope = StructuredTaskScope.<String>open()) {
            var stock = scope.fork(remote);
            String title = catalogue.title(id);
            scope.join();
            return title + stock.get();
        }
    }
}
