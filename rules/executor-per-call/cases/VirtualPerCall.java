// example: profile=strict release=21
package example;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

// Trap: an executor of virtual threads per task is made to be opened for one call.
@RestController
class Offers {
    @GetMapping("/offers")
    int offers() throws InterruptedException {
        List<Callable<String>> shops = List.of(() -> "a", () -> "b");
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            return tasks.invokeAll(shops).size();
        }
    }
}
