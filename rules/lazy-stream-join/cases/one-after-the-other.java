// Trap: for each element of a list of futures that a loop has started; a future of the outer code in the function
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

class Nightly {
    private final ExecutorService pool;

    Nightly(ExecutorService pool) {
        this.pool = pool;
    }

    List<String> run(List<String> jobs) {
        List<CompletableFuture<String>> started = new ArrayList<>();
        for (String job : jobs) {
            started.add(CompletableFuture.supplyAsync(() -> job + " done", pool));
        }
        CompletableFuture<String> header = CompletableFuture.supplyAsync(() -> "report", pool);
        return started.stream().map(job -> header.join() + ": " + job.join()).collect(Collectors.toList());
    }
}
