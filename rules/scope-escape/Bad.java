// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class LiveSession {
    private StructuredTaskScope<Object, Void> tasks;

    void run(Runnable reader, Runnable writer) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll())) {
            tasks = scope; // finding: A field holds the scope
            scope.fork(reader);
            scope.fork(writer);
            scope.join();
        }
    }

    void background(Runnable extra) {
        tasks.fork(extra);
    }
}
