// Hard: the wait is the argument of another call, and stands in a lambda that runs at once
package example;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class Sizes {
    void print(List<String> names, Optional<String> title) {
        System.out.println(CompletableFuture.supplyAsync(() -> size(names.get(0))).join()); // finding: join
        title.ifPresent(t -> {
            var size = CompletableFuture.supplyAsync(() -> size(t));
            System.out.println(t + ": " + size.join()); // finding: join
        });
    }

    private int size(String name) {
        return name.length();
    }
}
