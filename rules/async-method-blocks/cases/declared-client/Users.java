package example;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

@HttpExchange("/users")
interface Users {
    @GetExchange
    String byName(String name);

    @GetExchange
    CompletableFuture<String> byNameLater(String name);
}
