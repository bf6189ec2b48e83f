package example;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

// Trap: run on what is no thread: tasks, futures, suppliers of tasks.
class Pipeline {
    private final Runnable first;
    private final Supplier<Runnable> next;

    Pipeline(Runnable first, Supplier<Runnable> next) {
        this.first = first;
        this.next = next;
    }

    void run() {
        first.run();
        next.get().run();
        FutureTask<String> task = new FutureTask<>(() -> "done");
        task.run();
        this.again();
    }

    private void again() {
        run();
    }
}
