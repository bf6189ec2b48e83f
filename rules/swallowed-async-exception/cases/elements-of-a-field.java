// Trap: a marker for the end of all, whose futures lie in a field and are asked one by one; those of a parameter are lost
package example;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

class Replies {
    private final Map<String, CompletableFuture<String>> byNode = new TreeMap<>();

    void add(String node, CompletableFuture<String> reply) {
        byNode.put(node, reply);
    }

    CompletableFuture<Void> allCompleted() {
        return CompletableFuture.allOf(byNode.values().stream().map(reply -> reply.exceptionally(e -> "none"))
                .toArray(CompletableFuture[]::new));
    }

    CompletableFuture<String> of(String node) {
        return byNode.get(node);
    }

    static List<CompletableFuture<String>> known(List<CompletableFuture<String>> replies) {
        return replies.stream().map(reply -> reply.exceptionally(e -> "none")) // finding: never looks
                .collect(Collectors.toList());
    }
}
