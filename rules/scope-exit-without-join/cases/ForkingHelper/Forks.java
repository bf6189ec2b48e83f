package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

final class Forks {
    private Forks() {
    }

    static void all(StructuredTaskScope<Object, ?> scope, List<Runnable> tasks) {
        for (Runnable task : tasks) {
            scope.fork(task);
        }
    }

    static void join(StructuredTaskScope<?, ?> scope) throws InterruptedException {
        scope.join();
    }
}
