// Trap: each failure is taken by itself, and the others are wanted all the same.
// example: release=25 profile=all
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class EachCaught {
    List<String> plans(ExecutorService pool, List<Callable<String>> planners) {
        List<Future<String>> futures = new ArrayList<>();
        for (Callable<String> planner : planners) {
            futures.add(pool.submit(planner));
        }
        List<String> plans = new ArrayList<>();
        for (Future<String> future : futures) {
            try {
                plans.add(future.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return plans;
            } catch (ExecutionException e) {
                System.err.println("no plan: " + e.getCause());
            }
        }
        return plans;
    }

    String either(ExecutorService pool, Callable<String> a, Callable<String> b) throws Exception {
        Future<String> first = pool.submit(a);
        Future<String> second = pool.submit(b);
        String text = "";
        try {
            text = first.get();
        } catch (ExecutionException e) {
            text = "first failed";
        }
        return text + second.get();
    }
}
