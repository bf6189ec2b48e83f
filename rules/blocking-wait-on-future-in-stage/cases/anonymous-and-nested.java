// Hard: anonymous classes, block lambdas in forEach and in Optional.map run in the callback
package example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

interface Addresses {
    CompletableFuture<String> lookup(String name);

    CompletableFuture<List<String>> names();
}

class Letters {
    private final Addresses addresses;

    Letters(Addresses addresses) {
        this.addresses = addresses;
    }

    CompletableFuture<String> anonymous() {
        return addresses.names().thenApply(new Function<List<String>, String>() {
            @Override
            public String apply(List<String> names) {
                var first = addresses.lookup(names.get(0));
                return first.join(); // finding: CompletableFuture.join
            }
        });
    }

    CompletableFuture<List<String>> each() {
        return addresses.names().thenApply(names -> {
            List<String> found = new ArrayList<>();
            names.forEach(name -> {
                CompletableFuture<String> address = addresses.lookup(name);
                found.add(address.join()); // finding: CompletableFuture.join
            });
            return found;
        });
    }

    CompletableFuture<String> optional(Optional<String> preferred) {
        return addresses.names().thenApply(names -> preferred
                .map(name -> addresses.lookup(name).join()) // finding: CompletableFuture.join
                .orElse(""));
    }
}
