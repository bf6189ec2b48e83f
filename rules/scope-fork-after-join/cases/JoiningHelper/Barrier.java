package example;

import java.util.concurrent.StructuredTaskScope;

final class Barrier {
    private Barrier() {
    }

    static void await(StructuredTaskScope<?, ?> scope, String stage) throws InterruptedException {
        scope.join();
        System.getLogger("pipeline").log(System.Logger.Level.INFO, stage);
    }
}
