// Hard: the module of Java 19 and 20.
// example: release=21
package example;

import jdk.incubator.concurrent.StructuredTaskScope; // finding: ended with Java 20

class Incubator {
    String run(StructuredTaskScope<String> scope) throws Exception {
        var future = scope.fork(() -> "result");
        scope.join();
        return future.resultNow();
    }
}
