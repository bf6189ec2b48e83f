package example;

import java.io.IOException;
import java.io.InterruptedIOException;

final class Failures {
    private Failures() {
    }

    static IOException rethrow(Throwable cause) {
        if (cause instanceof IOException) {
            return (IOException) cause;
        }
        if (cause instanceof InterruptedException) {
            return (InterruptedIOException) new InterruptedIOException().initCause(cause);
        }
        return new IOException(cause);
    }

    static IOException wrap(Throwable cause) {
        return cause instanceof IOException known ? known : new IOException(cause);
    }
}
