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
        MDC.put("order", id);
        try {
            return load(id);
        } finally {
            MDC.remove("order");
        }
    }

    @GetMapping("/cancel")
    void cancel(String id) {
        try (MDC.MDCCloseable ignored = MDC.putCloseable("cancelled", id)) {
            load(id);
        }
    }

    void later(String id) {
        pool.execute(() -> {
            MDC.put("job", id);
            try {
                load(id);
            } finally {
                MDC.clear();
            }
        });
    }

    private String load(String id) {
        return id;
    }
}
