package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);

    @GetMapping("/order")
    String order(String id) {
        MDC.put("order", id); // finding: Nothing in this file removes
        return load(id);
    }

    @GetMapping("/cancel")
    void cancel(String id) {
        MDC.put("cancelled", id); // finding: only when nothing fails
        load(id);
        MDC.remove("cancelled");
    }

    void later(String id) {
        pool.execute(() -> {
            MDC.put("job", id); // finding: MDC.put
            load(id);
        });
        MDC.putCloseable("customer", id); // finding: Nothing closes
    }

    private String load(String id) {
        return id;
    }
}
