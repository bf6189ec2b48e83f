// Hard: the scopes of Java 21 to 24.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;
import java.util.function.Supplier;

class Mirror {
    interface Host {
        String fetch(String path);
    }

    private final List<Host> hosts;

    Mirror(List<Host> hosts) {
        this.hosts = hosts;
    }

    String compare(String path) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            Supplier<String> left = scope.fork(() -> hosts.get(0).fetch(path));
            Supplier<String> right = scope.fork(() -> hosts.get(1).fetch(path));
            boolean same = left.get().equals(right.get()); // finding: before the scope's `join()` // finding: before the scope's `join()`
            scope.join().throwIfFailed();
            return same ? left.get() : "different";
        }
    }

    String first(String path) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnSuccess<String>()) {
            for (Host host : hosts) {
                scope.fork(() -> host.fetch(path));
            }
            String text = scope.result(); // finding: before the scope's `join()`
            scope.join();
            return text;
        }
    }
}
