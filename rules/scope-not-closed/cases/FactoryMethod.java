// Trap: a method that opens a scope for its caller gives it back open.
// example: release=25
package example;

import java.time.Duration;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Scopes {
    private Scopes() {
    }

    static <T> StructuredTaskScope<T, Void> within(Duration limit) {
        return StructuredTaskScope.open(Joiner.awaitAllSuccessfulOrThrow(), config -> config.withTimeout(limit));
    }

    static <T> StructuredTaskScope<T, Void> named(String name) {
        StructuredTaskScope<T, Void> scope = StructuredTaskScope.open(Joiner.awaitAll(), c -> c.withName(name));
        System.getLogger("scopes").log(System.Logger.Level.DEBUG, name);
        return scope;
    }
}
