// Hard: a helper in another file joins before the next fork.
// example: release=25
package example;

import java.util.concurrent.StructuredTaskScope;

class Pipeline {
    private final Runnable extract;
    private final Runnable load;

    Pipeline(Runnable extract, Runnable load) {
        this.extract = extract;
        this.load = load;
    }

    void run() throws InterruptedException {
        try (var scope = StructuredTaskScope.open()) {
            scope.fork(extract);
            Barrier.await(scope, "extracted");
            scope.fork(load); // finding: comes after the scope's `join()`
            Barrier.await(scope, "loaded");
        }
    }
}
