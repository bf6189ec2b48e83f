package dev.asynclint.facts;

import dev.asynclint.catalog.ExecutorKind;
import dev.asynclint.catalog.Place;
import dev.asynclint.finding.Location;
import java.util.Objects;

/**
 * Who runs a piece of code, and why.
 *
 * @param place      {@link Place#SAME_THREAD} stands for: whoever calls the method
 * @param executor   identity of the executor that runs it; empty when there is none or it is unknown
 * @param kind       how that executor works
 * @param at         the call, annotation or declaration that decides it; null when nothing does
 * @param reason     ends the sentence "this code runs …": {@code on the common pool, started by supplyAsync}
 */
public record Context(Place place, String executor, ExecutorKind kind, Location at, String reason) {

    /** A plain method: whoever calls it runs it. */
    public static final Context CALLER =
            new Context(Place.SAME_THREAD, "", ExecutorKind.UNKNOWN, null, "on the caller's thread");

    /** A lambda of which nothing is known but that it was handed on. */
    public static final Context UNKNOWN =
            new Context(Place.NOWHERE, "", ExecutorKind.UNKNOWN, null, "somewhere");

    /** As that of a record, which takes milliseconds at its first use. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Context context && place == context.place && kind == context.kind
                && executor.equals(context.executor) && reason.equals(context.reason) && Objects.equals(at, context.at);
    }

    @Override
    public int hashCode() {
        return 31 * executor.hashCode() + reason.hashCode();
    }

    public boolean isOn(Place first, Place... others) {
        return place == first || java.util.Arrays.asList(others).contains(place);
    }

    /** Whether it runs on an executor that a local variable holds: one made for the tasks of one method. */
    private boolean isOnLocalExecutor() {
        return executor.indexOf('@') >= 0;
    }

    /** Whether other work needs this thread, so that a wait without end stops more than itself. */
    public boolean isSharedThread() {
        if (isOnLocalExecutor()) {
            return false;
        }
        return switch (place) {
            case COMMON_POOL, COMPLETING_THREAD, EVENT_LOOP, SCHEDULER, UI_THREAD, POOL, REQUEST -> true;
            case EXECUTOR, RECEIVER, WORKER -> kind.hasFewThreads();
            default -> false;
        };
    }
}
