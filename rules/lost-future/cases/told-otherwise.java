// Trap: the listener has a method for failures; in a pipeline the failure is that of the pipeline
package example;

import java.util.concurrent.CompletableFuture;

abstract class Shards {
    interface Flow {
        void onRecord(String text);

        void exceptionOccurred(Throwable t);
    }

    abstract CompletableFuture<Void> subscribeAsync(String shard, Flow flow);

    interface Commands {
        CompletableFuture<Void> multiAsync();
    }

    abstract Commands commands();

    abstract boolean isPipelined();

    abstract void multi();

    void subscribe(String shard, Flow flow) {
        subscribeAsync(shard, flow);
    }

    void begin() {
        if (isPipelined()) {
            commands().multiAsync();
            return;
        }
        multi();
    }
}
