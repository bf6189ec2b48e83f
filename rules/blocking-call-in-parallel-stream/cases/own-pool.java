// Trap: the idiom that runs the stream in a pool of its own, sized for the waits
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

class Crawl {
    private final ForkJoinPool pages = new ForkJoinPool(64);

    List<String> titles(List<String> urls) throws ExecutionException, InterruptedException {
        return pages.submit(() -> urls.parallelStream().map(this::title).collect(Collectors.toList())).get();
    }

    private String title(String url) {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            return url;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
