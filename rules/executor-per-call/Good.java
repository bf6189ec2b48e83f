// example: release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReportController implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(8);

    @GetMapping("/report")
    String report() throws InterruptedException, ExecutionException {
        StringBuilder page = new StringBuilder();
        for (Future<String> part : pool.invokeAll(parts())) {
            page.append(part.get());
        }
        return page.toString();
    }

    void refreshAll(List<String> regions) {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String region : regions) {
                tasks.submit(() -> System.out.println(region));
            }
        }
    }

    private List<Callable<String>> parts() {
        return List.of(() -> "sales", () -> "stock");
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
