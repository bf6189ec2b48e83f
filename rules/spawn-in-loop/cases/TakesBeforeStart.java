// Trap: from the fourth on, each round waits for one that is over before it starts the next.
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Downloads {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    void all(List<Callable<String>> pages) throws InterruptedException, ExecutionException {
        ExecutorCompletionService<String> downloads = new ExecutorCompletionService<>(threads);
        int next = 0;
        for (; next < 3; next++) {
            downloads.submit(pages.get(next));
        }
        for (; next < pages.size(); next++) {
            downloads.take().get();
            downloads.submit(pages.get(next));
        }
    }
}
