// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: in the middle of a chain, with a cast
class Names {
    CompletableFuture<String> name(CompletableFuture<Thread> worker) {
        return worker.thenApplyAsync(Thread::getName); // finding: the hop costs
    }

    CompletableFuture<Integer> length(CompletableFuture<Object> worker) {
        return worker.thenApplyAsync(w -> (Thread) w) // finding: the hop costs
                .thenApplyAsync(w -> w.getName()) // finding: the hop costs
                .thenApply(String::length);
    }
}
