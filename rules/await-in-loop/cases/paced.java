// Trap: the pace is meant: a pause between two, a permit, a few configured steps
package example;

import java.util.List;
import java.util.concurrent.CompletableFuture;

interface Cluster {
    CompletableFuture<Void> restartAsync(String node);

    CompletableFuture<Void> migrateAsync(int step);
}

class Rollout {
    private final Cluster cluster;

    Rollout(Cluster cluster) {
        this.cluster = cluster;
    }

    void rolling(List<String> nodes) throws InterruptedException {
        for (String node : nodes) {
            cluster.restartAsync(node).join();
            Thread.sleep(30_000);
        }
    }

    void fixed() {
        for (String node : List.of("primary", "standby")) {
            cluster.restartAsync(node).join();
        }
        for (int step = 0; step < 3; step++) {
            cluster.migrateAsync(step).join();
        }
    }
}
