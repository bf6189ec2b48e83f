// Hard: a helper in another file forks and gives the subtasks back, without a join.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Forecast {
    double mean(List<Station> stations) throws InterruptedException {
        try (var scope = StructuredTaskScope.<Double>open()) {
            Forks.warmUp(scope, stations);
            var first = scope.fork(() -> stations.get(0).temperature());
            double value = first.get(); // finding: before the scope's `join()`
            scope.join();
            return value;
        }
    }
}
