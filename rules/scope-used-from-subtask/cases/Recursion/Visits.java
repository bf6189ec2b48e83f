package example;

import java.util.concurrent.StructuredTaskScope;

final class Visits {
    private Visits() {
    }

    static void log(StructuredTaskScope<Object, ?> scope, String url) {
        scope.fork(() -> System.getLogger("visits").log(System.Logger.Level.INFO, url));
    }
}
