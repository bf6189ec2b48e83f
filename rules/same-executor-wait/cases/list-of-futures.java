// Hard: the futures sit in a list, the executor is a local variable or comes through the constructor's body
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class Thumbnails {
    private final ExecutorService pool;

    Thumbnails(int size) {
        this.pool = Executors.newFixedThreadPool(size);
    }

    Future<Integer> album(List<String> pictures) {
        return pool.submit(new Callable<Integer>() {
            @Override
            public Integer call() throws Exception {
                List<Future<Integer>> sizes = new ArrayList<>();
                for (String picture : pictures) {
                    sizes.add(pool.submit(() -> shrink(picture)));
                }
                int sum = 0;
                for (Future<Integer> size : sizes) {
                    sum += size.get(); // finding: Future.get
                }
                return sum;
            }
        });
    }

    int once(List<String> pictures) {
        var local = Executors.newFixedThreadPool(2);
        var result = CompletableFuture.supplyAsync(() -> pictures.stream()
                .map(picture -> CompletableFuture.supplyAsync(() -> shrink(picture), local))
                .toList().stream()
                .mapToInt(CompletableFuture::join) // finding: CompletableFuture.join
                .sum(), local);
        try {
            return result.join();
        } finally {
            local.shutdown();
        }
    }

    private int shrink(String picture) {
        return picture.length() / 2;
    }
}
