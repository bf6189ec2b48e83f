// Trap: a variable carries what tells of the interrupt, and a helper throws it in the end.
package example;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

class Results {
    static void collect(List<Future<String>> parts, List<String> into) {
        Throwable failure = null;
        for (Future<String> part : parts) {
            try {
                into.add(part.get());
            } catch (InterruptedException e) {
                failure = first(failure, new ThreadInterrupted(e));
            } catch (ExecutionException e) {
                failure = first(failure, e.getCause());
            }
        }
        if (failure != null) {
            throw rethrown(failure);
        }
    }

    private static Throwable first(Throwable one, Throwable other) {
        return one == null ? other : one;
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    static class ThreadInterrupted extends RuntimeException {
        ThreadInterrupted(InterruptedException cause) {
            super(cause);
        }
    }
}
