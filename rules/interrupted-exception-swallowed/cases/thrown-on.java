// Trap: the interrupt is thrown on, after a clean-up or as an exception that tells of it
package example;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

class Permits {
    private final Semaphore permits = new Semaphore(2);
    private int waiting;

    void enter() throws InterruptedException {
        waiting++;
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            waiting--;
            throw e;
        }
    }

    void enterForRead() throws IOException {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            throw (IOException) new InterruptedIOException("waiting for a permit").initCause(e);
        }
    }

    void enterForWrite() throws IOException {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            throw new ClosedByInterruptException();
        }
    }

    void enterOrCancel() {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted");
        }
    }

    String leave(Future<String> last) throws Exception {
        try {
            return last.get();
        } catch (Exception e) {
            permits.release();
            throw e;
        }
    }

    String leaveQuietly(Future<String> last) {
        try {
            return last.get();
        } catch (InterruptedException | ExecutionException e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return "";
        }
    }

    String leaveSneakily(Future<String> last) {
        try {
            return last.get();
        } catch (InterruptedException | ExecutionException e) {
            throw sneakyThrow(peel(e));
        }
    }

    private static Throwable peel(Exception e) {
        return e instanceof ExecutionException ? e.getCause() : e;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneakyThrow(Throwable t) throws T {
        throw (T) t;
    }
}
