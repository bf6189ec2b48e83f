package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

// Hard: that the parts are futures is known only from another file, and `var` hides that the joined one is, too
class ShardFlush extends Shards {
    void flush() {
        var done = CompletableFuture.allOf(all()); // finding: waits for nothing
        commit();
    }

    void flushTwo() {
        CompletableFuture.allOf(flush(0), flush(1)); // finding: waits for nothing
        commit();
    }
}
