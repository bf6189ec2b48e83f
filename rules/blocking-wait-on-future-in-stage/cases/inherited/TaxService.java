// Hard: the wait is inherited from a base class in another file; the twin with a limit is not reported
package example;

import java.util.concurrent.CompletableFuture;

class TaxService extends RemoteService {
    CompletableFuture<Double> gross(CompletableFuture<Double> net, CompletableFuture<Double> rate) {
        return net.thenApply(n -> n * (1 + await(rate))); // finding: CompletableFuture.join
    }

    CompletableFuture<Double> grossSoon(CompletableFuture<Double> net, CompletableFuture<Double> rate) {
        return net.thenApply(n -> n * (1 + await(rate, 500)));
    }
}
