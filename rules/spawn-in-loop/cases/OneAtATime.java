// Trap: each thread ends before the next begins, or the loop ends with the first.
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Plugins {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void runIsolated(List<Runnable> plugins) throws InterruptedException {
        for (Runnable plugin : plugins) {
            Thread thread = new Thread(plugin);
            thread.start();
            thread.join(10_000);
            if (thread.isAlive()) {
                throw new IllegalStateException("plugin hangs");
            }
        }
    }

    String firstAnswer(List<Callable<String>> sources) throws InterruptedException, TimeoutException {
        for (Callable<String> source : sources) {
            try {
                return pool.submit(source).get(1, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                System.getLogger("plugins").log(System.Logger.Level.DEBUG, "next source", e);
            }
        }
        return "";
    }

    void startFirst(List<Thread> candidates, String name) {
        for (Thread candidate : candidates) {
            if (candidate.getName().equals(name)) {
                new Thread(candidate).start();
                break;
            }
        }
    }
}
