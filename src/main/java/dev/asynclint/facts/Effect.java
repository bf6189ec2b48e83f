package dev.asynclint.facts;

import dev.asynclint.catalog.Category;

/**
 * What a call does to the thread that makes it.
 *
 * @param category what it waits for; null for {@link Kind#RESTORES_INTERRUPT}
 * @param label    {@code PreparedStatement.executeQuery}
 * @param executor the identity of the executor whose tasks it waits for; empty when that is not known
 * @param releases whether it gives the monitor or lock that it belongs to back while it waits
 * @param handedIn whether it waits for a future that its method is given, in a method that is not made for waiting
 */
public record Effect(Kind kind, Category category, String label, boolean timed, String executor, boolean releases,
                     boolean handedIn) {

    public Effect(Kind kind, Category category, String label, boolean timed, String executor) {
        this(kind, category, label, timed, executor, false, false);
    }

    public enum Kind { BLOCKS, RESTORES_INTERRUPT }
}
