// Hard: stages in the middle of a chain, by references, on both of two, and after a supplyAsync that has its executor.
// example: profile=strict release=17
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Offers {
    private final Executor pool;

    Offers(Executor pool) {
        this.pool = pool;
    }

    CompletableFuture<Integer> best(List<String> shops) {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(shops::size, pool)
                .thenApplyAsync(size -> size + 1) // finding: thenApplyAsync
                .thenApply(size -> size + 1);
        var second = new CompletableFuture<Integer>().completeAsync(shops::size); // finding: completeAsync
        return first.thenCombineAsync(second, Math::min) // finding: thenCombineAsync
                .exceptionallyAsync(failure -> 0) // finding: exceptionallyAsync
                .handleAsync((price, failure) -> price, pool);
    }
}
