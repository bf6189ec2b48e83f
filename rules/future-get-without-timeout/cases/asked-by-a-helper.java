package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Trap: a question of the class's own says that the future it is given is complete
class Topology {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void show(CompletableFuture<String> nodes, CompletableFuture<String> info) {
        pool.execute(() -> {
            if (available(nodes)) {
                System.out.println(nodes.join());
            }
            if (!waitsFor(info)) {
                System.out.println(info.join()); // finding: join
            }
        });
    }

    private static boolean available(CompletableFuture<?> reply) {
        if (reply != null && reply.isDone() && !reply.isCancelled()) {
            return true;
        }
        return false;
    }

    private static boolean waitsFor(CompletableFuture<?> reply) {
        return reply.getNumberOfDependents() > 0;
    }
}
