// Hard: what waits is behind an interface with one implementation, in another file
package example;

import java.util.concurrent.CompletableFuture;

public class AsyncShop {
    private final Shop shop;

    public AsyncShop(Shop shop) {
        this.shop = shop;
    }

    public CompletableFuture<String> order(String article) {
        try {
            return CompletableFuture.completedFuture(shop.order(article)); // finding: HttpShop.order → HttpClient.send
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
