package dev.asynclint.facts;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import java.util.Set;

/** A question that only the whole program answers; a candidate becomes a finding when all its conditions hold. */
public sealed interface Condition {

    /**
     * The target waits, itself or through what it calls.
     *
     * @param executor only waits for tasks of this executor count; empty for any
     * @param monitor  only waits count that happen while a monitor is held on the way
     * @param endless  only waits without a limit count
     */
    record Blocks(MethodTarget target, Set<Category> categories, String executor, boolean monitor, boolean endless)
            implements Condition {

        /** Whether this is the wait that is asked for, whatever monitors are held. */
        public boolean accepts(Effect effect) {
            return effect.kind() == Effect.Kind.BLOCKS && categories.contains(effect.category())
                    && (executor.isEmpty() || executor.equals(effect.executor())) && !(endless && effect.timed());
        }
    }

    /** The method of this key runs at one of these places, through its callers. */
    record RunsOn(String method, Set<Place> places) implements Condition {
    }

    /** The target, or what it calls, does not set the interrupt flag. */
    record DoesNotRestoreInterrupt(MethodTarget target) implements Condition {
    }

    /** The target's failures leave it. */
    record CanFail(MethodTarget target) implements Condition {
    }

    /** The target sets no time limit on the future or request that it gives back. */
    record SetsNoLimit(MethodTarget target) implements Condition {
    }

    /** The executor of this identity starts as many platform threads as it gets tasks. */
    record IsUnbounded(String executor) implements Condition {
    }

    /** The target, and what it calls, takes no permit and waits for no rate limiter's turn. */
    record TakesNoPermit(MethodTarget target) implements Condition {
    }

    /** The method of this key is called for each element of data of unknown size, in another file. */
    record CalledInLoop(String owner, String name, String method) implements Condition {
    }
}
