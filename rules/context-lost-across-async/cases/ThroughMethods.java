package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;

// Hard: the read stands in a method that the task names or calls.
class Checkout {
    private final ExecutorService pool = Executors.newCachedThreadPool();

    void pay(String cart) {
        MDC.put("cart", cart);
        pool.submit(this::charge); // finding: charge
        Runnable later = () -> log("paid"); // finding: Checkout.log
        pool.execute(later);
        CompletableFuture.runAsync(new Runnable() {
            @Override
            public void run() {
                System.out.println(RequestContextHolder.currentRequestAttributes()); // finding: RequestContextHolder
            }
        });
        MDC.remove("cart");
    }

    private String charge() {
        return cart() + " charged";
    }

    private void log(String text) {
        System.out.println(cart() + text);
    }

    private String cart() {
        return MDC.get("cart");
    }
}
