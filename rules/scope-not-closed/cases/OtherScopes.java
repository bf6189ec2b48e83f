// Trap: scopes of other kinds: a tracing scope, a project's own class of the same name.
// example: release=25
package example;

class Tracing {
    /** The project's own. */
    static class StructuredTaskScope {
        static StructuredTaskScope open() {
            return new StructuredTaskScope();
        }

        void fork(Runnable task) {
            task.run();
        }
    }

    void run(Runnable task) {
        var scope = StructuredTaskScope.open();
        scope.fork(task);
        StructuredTaskScope.open().fork(task);
    }
}
