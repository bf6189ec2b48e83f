// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class OrderImport {
    interface Archive {
        void store(String order);
    }

    private final Archive archive;

    OrderImport(Archive archive) {
        this.archive = archive;
    }

    int run(List<String> orders) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            for (String order : orders) {
                scope.fork(() -> {
                    archive.store(order);
                    return null;
                });
            }
            scope.join();
            scope.throwIfFailed();
            return orders.size();
        }
    }
}
