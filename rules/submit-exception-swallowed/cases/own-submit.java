// Trap: these types only share their names with the executors of the JDK
package example;

import java.util.ArrayDeque;
import java.util.Queue;

class Registration {
    private final Form form = new Form();
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    void finish(String name) {
        form.submit(name);
        executor.submit(() -> form.check(name));
    }
}

class Form {
    void submit(String name) {
        check(name);
    }

    void check(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("no name");
        }
    }
}

/** Runs what is submitted when the user is idle, and shows what it throws. */
class ExecutorService {
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    boolean submit(Runnable task) {
        return tasks.add(task);
    }
}

class Executors {
    static ExecutorService newFixedThreadPool(int size) {
        return new ExecutorService();
    }
}
