// Trap: the nested type is written down, so it is meant: accepted first, finished later
package example;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

class JobServer {
    private final Cluster cluster;
    private final ExecutorService pool;

    JobServer(Cluster cluster, ExecutorService pool) {
        this.cluster = cluster;
        this.pool = pool;
    }

    /** The outer future completes when the job is accepted, the inner one when it is finished. */
    CompletionStage<CompletionStage<String>> start(String job) {
        return cluster.accept(job).thenApply(id -> cluster.finished(id));
    }

    void watch(String job) {
        CompletableFuture<CompletableFuture<String>> accepted = cluster.accept(job).thenApply(cluster::finished);
        Future<CompletableFuture<String>> started = pool.submit(() -> cluster.finished(job));
        show(accepted, started);
    }

    private void show(CompletableFuture<CompletableFuture<String>> job, Future<CompletableFuture<String>> other) { }
}

interface Cluster {
    CompletableFuture<String> accept(String job);

    CompletableFuture<String> finished(String id);
}
