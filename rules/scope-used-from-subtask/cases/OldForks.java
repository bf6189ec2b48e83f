// Trap: before Java 25 the threads of a scope may fork in it.
// example: release=21
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.StructuredTaskScope;

class Tree {
    interface Nodes {
        List<String> children(String node);
    }

    private final Nodes nodes;

    Tree(Nodes nodes) {
        this.nodes = nodes;
    }

    void walk(String root) throws InterruptedException, ExecutionException {
        try (var scope = new StructuredTaskScope.ShutdownOnFailure()) {
            scope.fork(() -> walk(scope, root));
            scope.fork(() -> {
                scope.fork(() -> nodes.children(root));
                return null;
            });
            scope.join().throwIfFailed();
        }
    }

    private Void walk(StructuredTaskScope<Object> scope, String node) {
        for (String child : nodes.children(node)) {
            scope.fork(() -> walk(scope, child));
        }
        return null;
    }
}
