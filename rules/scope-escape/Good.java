// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class LiveSession {
    void run(Runnable reader, Runnable writer, List<Runnable> background) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            scope.fork(reader);
            scope.fork(writer);
            background.forEach(scope::fork);
            scope.join();
        }
    }
}
