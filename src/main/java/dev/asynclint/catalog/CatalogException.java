package dev.asynclint.catalog;

/** A catalogue line that cannot be understood; the message names file, line and remedy. */
public final class CatalogException extends RuntimeException {

    public CatalogException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
