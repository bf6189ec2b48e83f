// Hard: the variable carries the InterruptedException itself, and the helper makes another exception of it.
package example;

import java.util.List;
import java.util.concurrent.Future;

class Batches {
    static void await(List<Future<String>> parts) {
        Throwable failure = null;
        for (Future<String> part : parts) {
            try {
                part.get();
            } catch (Throwable e) { // finding: Future.get
                if (failure == null) {
                    failure = e;
                }
            }
        }
        if (failure != null) {
            throw rethrown(failure);
        }
    }

    private static RuntimeException rethrown(Throwable failure) {
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
