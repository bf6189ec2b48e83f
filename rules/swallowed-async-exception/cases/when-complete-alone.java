// Trap: whenComplete does not look at the failure and swallows nothing, for it passes the failure on
package example;

import java.util.concurrent.CompletableFuture;

class Timing {
    CompletableFuture<String> timed(CompletableFuture<String> call) {
        long start = System.nanoTime();
        return call.whenComplete((value, e) -> System.out.println(System.nanoTime() - start));
    }
}
