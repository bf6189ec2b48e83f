// Hard: a method reference submits the tasks whose futures the loop waits for
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Sections {
    private final ExecutorService executor;

    Sections(ExecutorService executor) {
        this.executor = executor;
    }

    String all(List<Callable<String>> tasks) throws Exception {
        List<Future<String>> futures = tasks.stream().map(executor::submit).toList();
        StringBuilder all = new StringBuilder();
        for (Future<String> future : futures) {
            try {
                all.append(future.get(1, TimeUnit.SECONDS)); // finding: Future.get
            } catch (TimeoutException e) {
                all.append("n/a");
            }
        }
        return all.toString();
    }
}
