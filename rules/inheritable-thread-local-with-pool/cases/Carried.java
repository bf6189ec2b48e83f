package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executor;

// Trap: an executor that says it carries the context; one that runs the task at once.
class Carried {
    private static final InheritableThreadLocal<String> NAME = new InheritableThreadLocal<>();
    private final ExecutorService contextPropagatingPool;
    private final Executor direct = Runnable::run;

    Carried(ExecutorService contextPropagatingPool) {
        this.contextPropagatingPool = contextPropagatingPool;
    }

    void start(String name) {
        NAME.set(name);
        contextPropagatingPool.execute(() -> System.out.println(NAME.get()));
        direct.execute(() -> System.out.println(NAME.get()));
    }
}
