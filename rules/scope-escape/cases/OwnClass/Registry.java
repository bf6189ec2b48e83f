// Hard: the scope is of the project's own class, which stands in another file.
// example: release=21
package example;

import java.util.concurrent.Callable;

class Registry {
    private NamedScope last;

    void run(String name, Callable<String> task) throws InterruptedException {
        try (NamedScope scope = new NamedScope(name)) {
            last = scope; // finding: A field holds the scope
            scope.fork(task);
            scope.join();
        }
    }

    String lastName() {
        return last.name();
    }
}
