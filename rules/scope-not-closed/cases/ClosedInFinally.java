// Trap: close in a finally block is as good as a try-with-resources statement.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Importer {
    int run(List<Callable<Integer>> files) throws InterruptedException {
        var scope = StructuredTaskScope.<Integer>open();
        try {
            var counts = files.stream().map(scope::fork).toList();
            scope.join();
            return counts.stream().mapToInt(s -> s.get()).sum();
        } finally {
            scope.close();
        }
    }
}
