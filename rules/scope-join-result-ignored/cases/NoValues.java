// Trap: the tasks give nothing.
// example: release=25
package example;

import java.util.List;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Flush {
    interface Buffer {
        void flush() throws Exception;
    }

    void all(List<Buffer> buffers, List<Runnable> hooks) throws InterruptedException {
        try (var scope = StructuredTaskScope.open(Joiner.allSuccessfulOrThrow())) {
            for (Buffer buffer : buffers) {
                scope.fork(() -> {
                    buffer.flush();
                    return null;
                });
            }
            hooks.forEach(scope::fork);
            scope.fork(() -> System.out.println("flushing"));
            scope.join();
        }
    }
}
