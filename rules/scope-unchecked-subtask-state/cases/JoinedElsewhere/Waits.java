package example;

import java.util.concurrent.StructuredTaskScope;

final class Waits {
    private Waits() {
    }

    static void quietly(StructuredTaskScope<?, ?> scope) throws InterruptedException {
        scope.join();
    }
}
