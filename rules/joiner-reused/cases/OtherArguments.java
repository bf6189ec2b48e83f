// Trap: fields that are no joiners: a configuration, a name, a predicate.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Configuration;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.function.Function;
import java.util.function.Predicate;

class OtherArguments {
    private static final Function<Configuration, Configuration> NAMED = c -> c.withName("batch");
    private final Predicate<Subtask<? extends String>> enough = s -> s.state() == Subtask.State.FAILED;

    void run(List<List<Callable<String>>> batches) throws InterruptedException {
        for (List<Callable<String>> batch : batches) {
            try (var scope = StructuredTaskScope.open(Joiner.<String>allUntil(enough), NAMED)) {
                batch.forEach(scope::fork);
                scope.join();
            }
        }
    }
}
