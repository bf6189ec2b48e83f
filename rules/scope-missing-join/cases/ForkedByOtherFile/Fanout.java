// Hard: a helper in another file forks, and nobody joins.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;

class Fanout {
    private final List<Runnable> listeners;

    Fanout(List<Runnable> listeners) {
        this.listeners = listeners;
    }

    void tell() {
        try (var scope = StructuredTaskScope.open()) {
            Forks.all(scope, listeners); // finding: never joined
        }
    }
}
