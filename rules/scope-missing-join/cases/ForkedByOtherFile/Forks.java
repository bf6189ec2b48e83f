package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

final class Forks {
    private Forks() {
    }

    static void all(StructuredTaskScope<Object, Void> scope, List<Runnable> tasks) {
        for (Runnable task : tasks) {
            scope.fork(task);
        }
    }

    static void allAndWait(StructuredTaskScope<Object, Void> scope, List<Runnable> tasks) throws InterruptedException {
        all(scope, tasks);
        scope.join();
    }
}
