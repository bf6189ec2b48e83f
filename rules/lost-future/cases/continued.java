// Hard: the future that a function has begun is lost, whoever holds the future on which it hangs
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

abstract class Mover {
    private CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);

    abstract CompletableFuture<Void> move(String shard);

    abstract CompletableFuture<String> find(String shard);

    abstract CompletableFuture<Void> forget(String shard);

    CompletableFuture<Void> all(List<String> shards) {
        CompletableFuture<Void> last = ready;
        for (String shard : shards) {
            last.thenCompose(done -> move(shard)); // finding: thenCompose
        }
        return last;
    }

    CompletableFuture<String> replace(String shard) {
        return find(shard).thenCompose(found -> {
            forget(found); // finding: forget
            return CompletableFuture.completedFuture(found);
        });
    }

    CompletableFuture<Void> inTurn(List<String> shards) {
        CompletableFuture<Void> last = ready;
        for (String shard : shards) {
            last = last.thenCompose(done -> move(shard));
        }
        return last.whenComplete((done, e) -> ready = CompletableFuture.completedFuture(null));
    }
}
