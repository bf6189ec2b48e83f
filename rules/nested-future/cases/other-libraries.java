// Hard: map of a Vert.x future, transform of Guava: they wrap as thenApply does
package example;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.vertx.core.Future;
import java.util.concurrent.Executor;

interface Devices {
    Future<String> find(String id);

    Future<Void> save(String device);

    ListenableFuture<Long> countAsync(String shard);

    ListenableFuture<Void> compactAsync(String shard);

    default Future<String> touch(String id) {
        return find(id).map(device -> save(device)).map(done -> id); // finding: map
    }

    default Future<String> touched(String id) {
        return find(id).map(device -> save(device)).compose(saved -> saved).map(done -> id);
    }

    default Future<Integer> length(String id) {
        return find(id).map(String::length);
    }

    default ListenableFuture<?> tidy(String shard, Executor pool) {
        return Futures.transform(countAsync(shard), n -> compactAsync(shard), pool); // finding: transform
    }

    default ListenableFuture<Void> tidied(String shard, Executor pool) {
        return Futures.transformAsync(Futures.transform(countAsync(shard), n -> compactAsync(shard), pool), f -> f, pool);
    }
}
