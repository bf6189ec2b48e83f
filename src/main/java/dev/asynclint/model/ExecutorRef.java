package dev.asynclint.model;

import dev.asynclint.catalog.ExecutorKind;

/**
 * An executor that stands in the code.
 *
 * @param identity same for the same field, variable or well-known pool of the program; empty when it cannot be told
 * @param text     as a reader would name it
 */
public record ExecutorRef(String identity, ExecutorKind kind, String text) {

    static final ExecutorRef UNKNOWN = new ExecutorRef("", ExecutorKind.UNKNOWN, "");
}
