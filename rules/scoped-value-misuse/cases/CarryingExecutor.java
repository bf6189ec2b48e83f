// Trap: an executor of the project that carries bindings over.
// example: release=25
package example;

import java.util.concurrent.Executor;

class CarryingExecutor implements Executor {
    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    @Override
    public void execute(Runnable task) {
        String user = USER.get();
        Thread.startVirtualThread(() -> ScopedValue.where(USER, user).run(task));
    }

    static void use(CarryingExecutor executor) {
        executor.execute(() -> System.out.println(USER.get()));
    }

    static void fork(java.util.concurrent.StructuredTaskScope<Object, Void> outer) throws InterruptedException {
        ScopedValue.where(USER, "bob").call(() -> {
            try (var scope = java.util.concurrent.StructuredTaskScope.open()) {
                scope.fork(() -> System.out.println(USER.get()));
                return scope.join();
            }
        });
    }
}
