// Trap: threads are made in the loop and not started; run() and start() of other types start nothing.
package example;

import java.util.ArrayList;
import java.util.List;

class Lifecycles {
    interface Lifecycle {
        void start();
    }

    void start(List<Lifecycle> parts, List<Runnable> tasks) {
        for (Lifecycle part : parts) {
            part.start();
        }
        for (Runnable task : tasks) {
            task.run();
        }
    }

    List<Thread> hooks(List<Runnable> tasks) {
        List<Thread> hooks = new ArrayList<>();
        for (Runnable task : tasks) {
            Thread hook = new Thread(task);
            Runtime.getRuntime().addShutdownHook(hook);
            hooks.add(hook);
        }
        return hooks;
    }
}
