// Trap: the configuration comes from elsewhere.
// example: release=25 profile=all
package example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Configuration;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.function.Function;

class ConfiguredElsewhere {
    private final Function<Configuration, Configuration> defaults;

    ConfiguredElsewhere(Function<Configuration, Configuration> defaults) {
        this.defaults = defaults;
    }

    private static Configuration limits(Configuration config) {
        return config.withTimeout(Duration.ofSeconds(1));
    }

    void run(List<Callable<String>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), defaults)) {
            tasks.forEach(scope::fork);
            scope.join();
        }
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), ConfiguredElsewhere::limits)) {
            tasks.forEach(scope::fork);
            scope.join();
        }
        try (var scope = StructuredTaskScope.open(Joiner.awaitAll(), c -> limits(c.withName("own")))) {
            tasks.forEach(scope::fork);
            scope.join();
        }
    }
}
