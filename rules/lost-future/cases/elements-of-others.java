// Trap: the futures of the list belong to whoever has the list: a parameter, the value of a stage, what is returned.
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class Replicas {
    private final Nodes nodes;

    Replicas(Nodes nodes) {
        this.nodes = nodes;
    }

    CompletableFuture<List<CompletableFuture<String>>> readAll(Runnable done) {
        return nodes.reads().whenComplete((reads, failure) -> {
            AtomicInteger open = new AtomicInteger(reads.size());
            for (CompletableFuture<String> read : reads) {
                read.whenComplete((value, ignored) -> {
                    if (open.decrementAndGet() == 0) {
                        done.run();
                    }
                });
            }
        });
    }

    void count(List<CompletableFuture<String>> reads, AtomicInteger seen) {
        for (CompletableFuture<String> read : reads) {
            read.thenRun(seen::incrementAndGet);
        }
    }

    List<CompletableFuture<String>> begin(List<String> keys, AtomicInteger seen) {
        List<CompletableFuture<String>> reads = new ArrayList<>();
        for (String key : keys) {
            reads.add(nodes.read(key));
        }
        for (CompletableFuture<String> read : reads) {
            read.thenRun(seen::incrementAndGet);
        }
        return reads;
    }
}

interface Nodes {
    CompletableFuture<List<CompletableFuture<String>>> reads();

    CompletableFuture<String> read(String key);
}
