// Hard: a controller gives a future, so as to free the request's thread, and blocks that thread first
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class QuoteController {
    private final RestTemplate rest = new RestTemplate();
    private final ExecutorService io;

    QuoteController(ExecutorService io) {
        this.io = io;
    }

    @GetMapping("/quote")
    public CompletableFuture<String> quote() {
        String quote = rest.getForObject("https://quotes.example/today", String.class); // finding: RestTemplate.getForObject
        return CompletableFuture.completedFuture(quote);
    }

    @GetMapping("/later")
    public CompletableFuture<String> later() {
        return CompletableFuture.supplyAsync(() -> rest.getForObject("https://quotes.example/next", String.class), io);
    }

    @GetMapping("/plain")
    public String plain() {
        return rest.getForObject("https://quotes.example/today", String.class);
    }
}
