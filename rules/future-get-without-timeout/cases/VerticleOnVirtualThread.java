// Trap: Vert.x lets only virtual threads and workers await a future, so this verticle is deployed on such.
package example;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import java.util.concurrent.CompletableFuture;

class PriceVerticle extends AbstractVerticle {
    private String price = "";

    @Override
    public void start() {
        Future<String> first = Future.succeededFuture("1");
        price = first.map(p -> p + "EUR").await();
    }

    static class Blocking extends AbstractVerticle {
        private String price = "";

        @Override
        public void start() throws Exception {
            price = CompletableFuture.supplyAsync(() -> "1").get(); // finding: event loop
        }
    }
}
