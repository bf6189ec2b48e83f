// Hard: close stands at the end of the straight path, and join throws.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class ReportBuilder {
    private final List<Callable<String>> sections;

    ReportBuilder(List<Callable<String>> sections) {
        this.sections = sections;
    }

    String build() throws InterruptedException {
        StructuredTaskScope<String, Void> scope = StructuredTaskScope.open(Joiner.awaitAll()); // finding: only where nothing fails
        var parts = sections.stream().map(scope::fork).toList();
        scope.join();
        scope.close();
        return String.valueOf(parts.size());
    }

    int count() throws InterruptedException {
        final var scope = StructuredTaskScope.<Integer>open(); // finding: only where nothing fails
        try {
            scope.fork(() -> sections.size());
            scope.join();
            scope.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw e;
        }
        return sections.size();
    }

    void warm() throws InterruptedException {
        StructuredTaskScope<Object, Void> scope;
        scope = StructuredTaskScope.open(); // finding: nothing closes
        sections.forEach(scope::fork);
        scope.join();
    }

    void fire() {
        StructuredTaskScope.open().fork(() -> sections.get(0).call()); // finding: no variable
    }
}
