// Trap: a limit, among other settings.
// example: release=25 profile=all
package example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Limited {
    private final Duration limit;

    Limited(Duration limit) {
        this.limit = limit;
    }

    String race(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow(), config -> {
            var named = config.withName("race");
            return limit.isZero() ? named : named.withTimeout(limit);
        })) {
            tasks.forEach(scope::fork);
            return scope.join();
        }
    }
}
