package dev.asynclint.filter;

/** A file that is no baseline, or is one no more; the message names file and line, and says what to do. */
public final class BaselineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BaselineException(String message) {
        super(message);
    }
}
