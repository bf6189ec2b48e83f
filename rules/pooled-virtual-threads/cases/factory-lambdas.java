// example: release=21
// Hard: factories written by hand: a lambda, a method reference, an anonymous class
package example;

import static java.util.concurrent.Executors.newFixedThreadPool;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

class Importers {
    private final ExecutorService lambda =
            newFixedThreadPool(8, task -> Thread.ofVirtual().name("import").unstarted(task)); // finding: Executors.newFixedThreadPool

    private final ExecutorService reference =
            Executors.newCachedThreadPool(Thread.ofVirtual()::unstarted); // finding: Executors.newCachedThreadPool

    private final ExecutorService anonymous = newFixedThreadPool(8, new ThreadFactory() { // finding: Executors.newFixedThreadPool
        private int count;

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = Thread.ofVirtual().unstarted(task);
            thread.setName("import-" + count++);
            return thread;
        }
    });
}
