// Hard: the starting lambda is a block with several returns; the numbers come from a range
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class Shards {
    private final ExecutorService pool;

    Shards(ExecutorService pool) {
        this.pool = pool;
    }

    List<Long> counts(int shards) {
        return IntStream.range(0, shards).mapToObj(shard -> {
            if (shard == 0) {
                return CompletableFuture.completedFuture(0L);
            }
            return CompletableFuture.supplyAsync(() -> count(shard), pool);
        }).map(CompletableFuture::join).collect(Collectors.toList()); // finding: waits for each task
    }

    private long count(int shard) {
        return shard * 10L;
    }
}
