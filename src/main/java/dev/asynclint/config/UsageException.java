package dev.asynclint.config;

/** What the user wrote cannot be done; the message says where it stands, what is wrong and what is known. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
