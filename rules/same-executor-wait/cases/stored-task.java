// Trap: the code that waits is only made in the task; the caller or another thread runs it
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Tickets {
    private final ExecutorService pool = Executors.newSingleThreadExecutor();

    int price(String ticket) throws Exception {
        Future<Callable<Integer>> later = pool.submit(() -> {
            Future<Integer> price = pool.submit(ticket::length);
            Callable<Integer> answer = () -> price.get();
            return answer;
        });
        return later.get().call();
    }

    void watch(String ticket) {
        pool.execute(() -> {
            Future<Integer> price = pool.submit(ticket::length);
            Thread watcher = new Thread(() -> {
                try {
                    System.out.println(price.get());
                } catch (Exception e) {
                    System.err.println("no price: " + e);
                }
            });
            watcher.start();
        });
    }
}
