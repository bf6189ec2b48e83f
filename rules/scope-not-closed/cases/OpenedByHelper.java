// Hard: a method of the class opens the scope, and the one that gets it must close it.
// example: release=25
package example;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Thumbnails {
    private final Duration limit = Duration.ofSeconds(5);

    private StructuredTaskScope<Object, Void> limited(String name) {
        return StructuredTaskScope.open(Joiner.awaitAllSuccessfulOrThrow(),
                config -> config.withName(name).withTimeout(limit));
    }

    void render(Runnable small, Runnable large) throws InterruptedException {
        var scope = limited("thumbnails"); // finding: nothing closes
        scope.fork(small);
        scope.fork(large);
        scope.join();
    }
}
