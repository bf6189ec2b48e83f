// Trap: the variable stands before the statement that closes it.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Failover {
    String ask(boolean race, String question) throws InterruptedException {
        var scope = race ? StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())
                : StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow(), c -> c.withName("calm"));
        try (scope) {
            scope.fork(() -> question + "?");
            scope.fork(() -> question + "!");
            return scope.join();
        }
    }

    String both(boolean race, String question) throws InterruptedException {
        try (var scope = race ? StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())
                : StructuredTaskScope.<String, String>open(Joiner.anySuccessfulResultOrThrow(), c -> c.withName("calm"))) {
            scope.fork(() -> question);
            return scope.join();
        }
    }
}
