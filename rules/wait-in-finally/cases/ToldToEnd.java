// Trap: what is waited for has been told to end, is begun only here, or is done.
// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

class Helper {
    void run(Thread watcher, Process tool, CompletableFuture<String> log, Runnable work) throws Exception {
        watcher.start();
        try {
            work.run();
        } finally {
            watcher.interrupt();
            watcher.join();
            tool.destroy();
            tool.waitFor();
            closeAsync().join();
            if (log.isDone()) {
                log.join();
            }
        }
    }

    private CompletableFuture<Void> closeAsync() {
        return CompletableFuture.completedFuture(null);
    }
}
