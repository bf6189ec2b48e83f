// Trap: lists of futures that are cancelled, composed or given away; one task after the other.
// example: release=25 profile=all
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

class InLoop {
    int cancelled(ExecutorService pool, List<Callable<Integer>> tasks) throws Exception {
        List<Future<Integer>> futures = new ArrayList<>();
        for (Callable<Integer> task : tasks) {
            futures.add(pool.submit(task));
        }
        int sum = 0;
        try {
            for (Future<Integer> future : futures) {
                sum += future.get();
            }
        } catch (ExecutionException e) {
            for (Future<Integer> future : futures) {
                future.cancel(true);
            }
            throw e;
        }
        return sum;
    }

    void composed(List<Supplier<String>> tasks) {
        List<CompletableFuture<String>> futures = new ArrayList<>();
        for (Supplier<String> task : tasks) {
            futures.add(CompletableFuture.supplyAsync(task));
        }
        CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new)).join();
        futures.forEach(future -> System.out.println(future.join()));
    }

    List<Future<Integer>> given(ExecutorService pool, List<Callable<Integer>> tasks) {
        List<Future<Integer>> futures = new ArrayList<>();
        for (Callable<Integer> task : tasks) {
            futures.add(pool.submit(task));
        }
        return futures;
    }

    int oneByOne(ExecutorService pool, List<Callable<Integer>> tasks) throws Exception {
        int sum = 0;
        for (Callable<Integer> task : tasks) {
            Future<Integer> future = pool.submit(task);
            sum += future.get();
        }
        return sum;
    }
}
