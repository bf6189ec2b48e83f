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
class ReportController {
    @GetMapping("/report")
    String report() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(8); // finding: bounds nothing
        try {
            StringBuilder page = new StringBuilder();
            for (Future<String> part : pool.invokeAll(parts())) {
                page.append(part.get());
            }
            return page.toString();
        } finally {
            pool.shutdown();
        }
    }

    void refreshAll(List<String> regions) throws InterruptedException {
        for (String region : regions) {
            try (var pool = Executors.newFixedThreadPool(4)) { // finding: Executors.newFixedThreadPool
                pool.submit(() -> System.out.println(region));
            }
        }
    }

    private List<Callable<String>> parts() {
        return List.of(() -> "sales", () -> "stock");
    }
}
