// Hard: a task for each element, awaited in a second loop or stream.
// example: release=25 profile=all
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Lists {
    int sum(ExecutorService pool, List<Callable<Integer>> tasks) throws Exception {
        List<Future<Integer>> futures = new ArrayList<>();
        for (Callable<Integer> task : tasks) {
            futures.add(pool.submit(task));
        }
        int sum = 0;
        for (Future<Integer> future : futures) {
            sum += future.get(); // finding: the others
        }
        return sum;
    }

    List<String> streams(List<String> urls) {
        List<CompletableFuture<String>> futures = urls.stream()
                .map(url -> CompletableFuture.supplyAsync(() -> url + "!")).toList();
        return futures.stream().map(CompletableFuture::join).toList(); // finding: the others
    }

    void inBlock(List<Callable<String>> tasks) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = tasks.stream().map(task -> executor.submit(task)).toList();
            for (var future : futures) {
                System.out.println(future.get()); // finding: the others
            }
        }
    }
}
