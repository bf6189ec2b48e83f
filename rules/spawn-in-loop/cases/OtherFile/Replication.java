// Hard: which pool of the other file is meant decides, also through its getter.
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Replication {
    interface Replica {
        void push();
    }

    void push(List<Replica> replicas) {
        for (Replica replica : replicas) {
            Pools.IO.submit(replica::push); // finding: ExecutorService.submit
            Pools.CPU.submit(replica::push);
        }
    }

    void pushAll(Iterable<Replica> replicas) {
        replicas.forEach(replica -> CompletableFuture.runAsync(replica::push, Pools.background())); // finding: CompletableFuture.runAsync
    }
}
