// example: profile=strict
package example;

import java.util.concurrent.CompletableFuture;

// Hard: the accessors of a record are called as its components are.
class Visitors {
    record Visitor(String name, int age) {
        // Trap: no component of it.
        String greeting() {
            return "Hello " + name.strip();
        }
    }

    CompletableFuture<String> name(CompletableFuture<Visitor> visitor) {
        return visitor.thenApplyAsync(Visitor::name); // finding: CompletableFuture.thenApplyAsync
    }

    CompletableFuture<Integer> age(CompletableFuture<Visitor> visitor) {
        return visitor.thenApplyAsync(v -> v.age()); // finding: CompletableFuture.thenApplyAsync
    }

    CompletableFuture<String> greeting(CompletableFuture<Visitor> visitor) {
        return visitor.thenApplyAsync(Visitor::greeting);
    }
}
