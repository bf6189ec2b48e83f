package dev.asynclint.git;

/** Git cannot answer. The message says why and what to do, in one or a few lines. */
public final class GitException extends RuntimeException {

    public GitException(String message) {
        super(message);
    }
}
