package example;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope.ShutdownOnFailure;

final class Waits {
    private Waits() {
    }

    static void forAll(ShutdownOnFailure scope) throws InterruptedException, ExecutionException {
        scope.join();
        check(scope);
    }

    static void check(ShutdownOnFailure scope) throws ExecutionException {
        scope.throwIfFailed();
    }
}
