// Hard: the constant stands in another file.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;

class Search {
    String first(List<Callable<String>> engines) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Policies.FIRST)) { // finding: joiner `FIRST`
            engines.forEach(scope::fork);
            return scope.join();
        }
    }
}
