// Trap: allOf gets the futures from the same accessors
package example;

import java.util.concurrent.CompletableFuture;

record ClusterDescription(CompletableFuture<String> id, CompletableFuture<String> controller, CompletableFuture<String> acls) {
}

class ClusterView {

    CompletableFuture<String> show(ClusterDescription cluster) {
        return CompletableFuture.allOf(cluster.id(), cluster.controller())
                .thenApply(v -> cluster.id().join() + " led by " + cluster.controller().join());
    }
}
