package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

interface PageRenderer {
    String render(String order, int page);

    int pages(String order);
}

class ReportService {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final ExecutorService mailer = Executors.newSingleThreadExecutor();
    private final PageRenderer renderer;

    ReportService(PageRenderer renderer) {
        this.renderer = renderer;
    }

    Future<String> cover(String order) {
        return pool.submit(() -> {
            Future<String> first = pool.submit(() -> renderer.render(order, 0));
            return "Cover\n" + first.get(); // finding: Future.get
        });
    }

    CompletableFuture<String> report(String order) {
        return CompletableFuture.supplyAsync(() -> {
            CompletableFuture<String> title = CompletableFuture.supplyAsync(() -> renderer.render(order, 0), pool);
            CompletableFuture<String> body = CompletableFuture.supplyAsync(() -> renderer.render(order, 1), pool);
            return title.join() // finding: CompletableFuture.join
                    + body.join(); // finding: CompletableFuture.join
        }, pool);
    }

    void allPages(String order) {
        pool.execute(() -> {
            List<Callable<String>> pages = new ArrayList<>();
            for (int i = 0; i < renderer.pages(order); i++) {
                int page = i;
                pages.add(() -> renderer.render(order, page));
            }
            try {
                pool.invokeAll(pages); // finding: ExecutorService.invokeAll
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    void mail(String order) {
        mailer.execute(() -> {
            CountDownLatch sent = new CountDownLatch(1);
            mailer.execute(() -> {
                renderer.render(order, 0);
                sent.countDown();
            });
            try {
                sent.await(); // finding: CountDownLatch.await
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
