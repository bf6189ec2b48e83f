package example;

import java.util.concurrent.CompletableFuture;

// Hard: the callback is an abstract class of another file; its failure method is overridden and does not tell
class Search {
    private final Cluster cluster;

    Search(Cluster cluster) {
        this.cluster = cluster;
    }

    CompletableFuture<Integer> hits(String query) {
        CompletableFuture<Integer> hits = new CompletableFuture<>();
        cluster.search(query, new SearchListener() {
            @Override
            public void onHits(int found) {
                hits.complete(found); // finding: never completes
            }

            @Override
            public void onFailure(Exception e) {
                super.onFailure(e);
            }
        });
        return hits;
    }
}
