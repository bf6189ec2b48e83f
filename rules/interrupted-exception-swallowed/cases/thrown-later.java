// Trap: a variable carries the interrupt to a throw after the clean-up; one of another type carries it nowhere
package example;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class Regions {
    private final List<CompletableFuture<Void>> closings;

    Regions(List<CompletableFuture<Void>> closings) {
        this.closings = closings;
    }

    void closeAll() throws IOException {
        IOException failure = null;
        for (CompletableFuture<Void> closing : closings) {
            try {
                closing.get();
            } catch (InterruptedException e) {
                if (failure == null) {
                    failure = new InterruptedIOException("closing");
                }
            } catch (ExecutionException e) {
                failure = new IOException(e.getCause());
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    void closeFirst() throws IOException {
        try {
            closings.get(0).get();
        } catch (InterruptedException e) {
            IOException told = new InterruptedIOException();
            told.initCause(e);
            throw told;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    void closeEach() throws Exception {
        Exception failure = null;
        for (CompletableFuture<Void> closing : closings) {
            try {
                closing.get();
            } catch (Exception e) {
                failure = firstOf(failure, e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    void closeLast() {
        RuntimeException failure = null;
        try {
            closings.get(closings.size() - 1).get();
        } catch (Exception e) { // finding: get
            failure = new IllegalStateException(e);
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static Exception firstOf(Exception first, Exception next) {
        return first == null ? next : first;
    }
}
