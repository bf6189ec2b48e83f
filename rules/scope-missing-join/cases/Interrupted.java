// Trap: a join that was interrupted is a join; what is thrown needs none.
// example: release=25
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Weather {
    Optional<String> report(List<Callable<String>> stations) {
        try (var scope = StructuredTaskScope.<String>open()) {
            var readings = stations.stream().map(scope::fork).toList();
            try {
                scope.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (StructuredTaskScope.FailedException e) {
                return Optional.of("no report: " + e.getCause().getMessage());
            }
            return Optional.of(String.join(", ", readings.stream().map(StructuredTaskScope.Subtask::get).toList()));
        }
    }

    void notReady(List<Callable<String>> stations) {
        try (var scope = StructuredTaskScope.open()) {
            stations.forEach(scope::fork);
            throw new IllegalStateException("no station has reported since midnight");
        }
    }
}
