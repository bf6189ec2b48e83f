package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

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

    CompletableFuture<String> cover(String order) {
        return CompletableFuture.supplyAsync(() -> renderer.render(order, 0), pool).thenApply(first -> "Cover\n" + first);
    }

    CompletableFuture<String> report(String order) {
        CompletableFuture<String> title = CompletableFuture.supplyAsync(() -> renderer.render(order, 0), pool);
        CompletableFuture<String> body = CompletableFuture.supplyAsync(() -> renderer.render(order, 1), pool);
        return title.thenCombine(body, String::concat);
    }

    CompletableFuture<List<String>> allPages(String order) {
        List<CompletableFuture<String>> pages = IntStream.range(0, renderer.pages(order))
                .mapToObj(page -> CompletableFuture.supplyAsync(() -> renderer.render(order, page), pool))
                .toList();
        return CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new))
                .thenApplyAsync(nothing -> pages.stream().map(CompletableFuture::join).toList(), pool);
    }

    void mail(String order) {
        mailer.execute(() -> renderer.render(order, 0));
    }
}
