// Trap: any thread may ask whether the scope is cancelled; reading results of another scope.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;

class Poll {
    void poll(Runnable step) throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(() -> {
                while (!scope.isCancelled()) {
                    step.run();
                }
            });
            scope.fork(() -> System.out.println(describe(scope)));
            scope.join();
        }
    }

    private static String describe(StructuredTaskScope<?, ?> scope) {
        return scope.isCancelled() ? "cancelled" : "open";
    }
}
