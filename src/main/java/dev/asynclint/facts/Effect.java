package dev.asynclint.facts;

import dev.asynclint.catalog.Category;

/**
 * What a call does to the thread that makes it.
 *
 * @param category what it waits for; null for {@link Kind#RESTORES_INTERRUPT}
 * @param label    {@code PreparedStatement.executeQuery}
 * @param executor for a wait on a future, the identity of the executor that the future's task runs on; else empty
 */
public record Effect(Kind kind, Category category, String label, boolean timed, String executor) {

    public enum Kind { BLOCKS, RESTORES_INTERRUPT }
}
