// example: profile=strict
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

// Trap: a pool in a field, used by each request and ended with the object.
@RestController
class Images implements AutoCloseable {
    private final ExecutorService scalers = Executors.newFixedThreadPool(4);

    @GetMapping("/image")
    void image() {
        scalers.execute(() -> System.out.println("scaled"));
    }

    @Override
    public void close() {
        scalers.shutdown();
    }
}
