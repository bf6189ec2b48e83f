// Hard: the wait stands in the only implementation of an interface, two calls away
package example;

import java.util.concurrent.CompletableFuture;

class CustomerService {
    private final CustomerRepo repo;
    private final CompletableFuture<Long> nextId;

    CustomerService(CustomerRepo repo, CompletableFuture<Long> nextId) {
        this.repo = repo;
        this.nextId = nextId;
    }

    CompletableFuture<String> greeting() {
        return nextId
                .thenApply(id -> repo.find(id)) // finding: CompletableFuture.join
                .thenApply(name -> "Hello " + name);
    }

    CompletableFuture<String> byReference() {
        return nextId.thenApply(repo::find); // finding: CompletableFuture.join
    }

    CompletableFuture<Integer> cached() {
        return nextId.thenApply(repo::knownCount);
    }
}
