// example: release=21
package example;

import java.util.Map;
import java.util.concurrent.ThreadFactory;

// Hard: from a factory, a var, a cast, a map.
class Importer {
    private final ThreadFactory factory;
    private final Map<String, Thread> byName;

    Importer(ThreadFactory factory, Map<String, Thread> byName) {
        this.factory = factory;
        this.byName = byName;
    }

    void start(Object worker, Runnable task) {
        factory.newThread(task).run(); // finding: Thread.run
        var made = Thread.ofPlatform().unstarted(task);
        made.run(); // finding: Thread.run
        ((Thread) worker).run(); // finding: Thread.run
        byName.values().forEach(thread -> thread.run()); // finding: Thread.run
        if (worker instanceof Thread thread) {
            thread.run(); // finding: Thread.run
        }
    }
}
