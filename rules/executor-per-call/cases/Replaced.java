// example: profile=strict
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

// Trap: a request makes the pool, but it is kept: resized by an operator, or given to its next holder.
@RestController
class Admin {
    private ExecutorService workers = Executors.newFixedThreadPool(4);

    @GetMapping("/resize")
    void resize() {
        ExecutorService old = workers;
        ExecutorService next = Executors.newFixedThreadPool(8);
        workers = next;
        old.shutdown();
    }

    @GetMapping("/spare")
    ExecutorService spare() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        if (workers.isShutdown()) {
            pool.shutdown();
        }
        return pool;
    }
}
