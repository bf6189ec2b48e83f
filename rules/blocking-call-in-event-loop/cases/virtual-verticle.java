// example: release=21
// Trap: only virtual threads and workers can await a Vert.x future, so the code runs on such a thread
package example;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;

class Billing extends AbstractVerticle {
    private Future<String> rates;

    @Override
    public void start() {
        String first = rates.await();
        vertx.setPeriodic(1000, id -> System.out.println(first + rates.map(String::trim).await()));
    }
}
