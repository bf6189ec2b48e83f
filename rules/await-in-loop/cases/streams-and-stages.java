// Hard: per element of a stream, with stages before the wait, through a local variable, in a nested block
package example;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

interface Users {
    CompletableFuture<String> loadAsync(String id);

    CompletableFuture<Void> disable(String id);
}

class Cleanup {
    private final Users users;

    Cleanup(Users users) {
        this.users = users;
    }

    List<String> names(List<String> ids) {
        return ids.stream().map(id -> users.loadAsync(id).thenApply(String::trim).join()) // finding: one after the other
                .collect(Collectors.toList());
    }

    void disable(Map<String, Boolean> active) {
        for (Map.Entry<String, Boolean> user : active.entrySet()) {
            if (!user.getValue()) {
                try {
                    users.disable(user.getKey()).join(); // finding: one after the other
                } catch (RuntimeException e) {
                    System.err.println(user.getKey() + ": " + e.getMessage());
                }
            }
        }
    }
}
