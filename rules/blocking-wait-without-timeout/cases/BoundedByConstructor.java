// Hard: whether put() can wait is decided where the queue is made; a loop around take() is no consumer when it counts.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.scheduling.annotation.Scheduled;

class Crawl {
    private final ExecutorService fetchers = Executors.newFixedThreadPool(4);
    private final BlockingQueue<String> frontier;
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

    Crawl(int capacity) {
        frontier = new LinkedBlockingQueue<>(capacity);
    }

    @Scheduled(fixedRate = 60_000)
    void seed() throws InterruptedException {
        log.put("seeding");
        frontier.put("https://example.org/"); // finding: BlockingQueue.put
    }

    @Scheduled(fixedRate = 600_000)
    void sample() throws Exception {
        CompletionService<String> pages = new ExecutorCompletionService<>(fetchers);
        List<String> urls = new ArrayList<>(frontier);
        urls.forEach(url -> pages.submit(() -> url.toLowerCase()));
        for (int i = 0; i < urls.size(); i++) {
            log.add(pages.take().get()); // finding: CompletionService.take
        }
    }
}
