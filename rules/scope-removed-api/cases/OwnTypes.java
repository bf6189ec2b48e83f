// Trap: a class of the project that looks the same, and a joiner of its own.
// example: release=27 compile=25
package example;

class OwnTypes {
    static class StructuredTaskScope implements AutoCloseable {
        static class FailedException extends RuntimeException {
        }

        void join() {
        }

        void throwIfFailed() {
        }

        @Override
        public void close() {
        }
    }

    static class Extended extends StructuredTaskScope {
    }

    void run() {
        try (StructuredTaskScope scope = new StructuredTaskScope()) {
            scope.join();
            scope.throwIfFailed();
        } catch (StructuredTaskScope.FailedException e) {
            throw new IllegalStateException(e);
        }
    }
}
