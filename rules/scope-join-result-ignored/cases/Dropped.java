// Hard: the joiner in a variable, tasks given as callables and references, subtasks that are kept and never read.
// example: release=25
package example;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;

class Reports {
    interface Source {
        String read() throws Exception;
    }

    private final List<Source> sources;

    Reports(List<Source> sources) {
        this.sources = sources;
    }

    void collect() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            sources.forEach(source -> scope.fork(source::read));
            scope.join(); // finding: reach nobody
        }
    }

    void inVariable(Duration limit) throws InterruptedException {
        Joiner<String, String> fastest = Joiner.anySuccessfulResultOrThrow();
        try (var scope = StructuredTaskScope.open(fastest, config -> config.withTimeout(limit))) {
            for (Source source : sources) {
                scope.fork(() -> {
                    String text = source.read();
                    return text.strip();
                });
            }
            scope.join(); // finding: reach nobody
        }
    }

    int callables(List<Callable<Integer>> tasks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<Integer>allSuccessfulOrThrow())) {
            tasks.forEach(scope::fork);
            scope.join(); // finding: reach nobody
            return tasks.size();
        }
    }

    boolean neverRead() throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            Subtask<String> first = scope.fork(() -> sources.get(0).read());
            Subtask<String> second = scope.fork(() -> sources.get(1).read());
            scope.join(); // finding: reach nobody
            return first != second;
        }
    }

    void caught() {
        try (var scope = StructuredTaskScope.open(Joiner.<String>allSuccessfulOrThrow())) {
            scope.fork(() -> sources.get(0).read());
            scope.join(); // finding: reach nobody
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
