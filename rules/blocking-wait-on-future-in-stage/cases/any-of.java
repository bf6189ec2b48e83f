// Hard: anyOf completes with the first, and this allOf does not cover the third future
package example;

import java.util.concurrent.CompletableFuture;

interface Mirrors {
    CompletableFuture<String> fetch(String mirror);
}

class Downloads {
    private final Mirrors mirrors;

    Downloads(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    CompletableFuture<String> first() {
        CompletableFuture<String> east = mirrors.fetch("east");
        CompletableFuture<String> west = mirrors.fetch("west");
        return CompletableFuture.anyOf(east, west)
                .thenApply(winner -> east.join() + winner); // finding: CompletableFuture.join
    }

    CompletableFuture<String> most() {
        CompletableFuture<String> a = mirrors.fetch("a");
        CompletableFuture<String> b = mirrors.fetch("b");
        CompletableFuture<String> c = mirrors.fetch("c");
        return CompletableFuture.allOf(a, b).thenApply(v ->
                a.join()
                        + b.join()
                        + c.join()); // finding: CompletableFuture.join
    }
}
