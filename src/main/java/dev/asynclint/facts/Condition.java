package dev.asynclint.facts;

import dev.asynclint.catalog.Category;
import dev.asynclint.catalog.Place;
import java.util.List;
import java.util.Set;

/** A question that only the whole program answers; a candidate becomes a finding when all its conditions hold. */
public sealed interface Condition {

    /** The methods of the project that the question is about; empty when it is about who calls a method. */
    default List<MethodTarget> targets() {
        return List.of();
    }

    /**
     * The target waits, itself or through what it calls.
     *
     * @param executor only waits for tasks of this executor count; empty for any
     * @param keeping  waits that give a monitor or lock back do not count
     * @param endless  only waits without a limit count
     * @param certain  only paths count on which each call has one implementation
     * @param within   longer paths do not count: 1 when the target must wait itself
     */
    record Blocks(MethodTarget target, Set<Category> categories, String executor, boolean keeping, boolean endless,
                  boolean certain, int within) implements Condition {

        private static final int NEAR = 3;

        public Blocks(MethodTarget target, Set<Category> categories, String executor, boolean keeping, boolean endless) {
            this(target, categories, executor, keeping, endless, false, Integer.MAX_VALUE);
        }

        /** The same question about paths of at most so many calls. */
        public Blocks within(int calls) {
            return new Blocks(target, categories, executor, keeping, endless, certain, calls);
        }

        /** Certain paths of few calls: what lies further away is seldom what the code is about, but a rare case of a rare case. */
        public Blocks plainly() {
            return certainly().within(NEAR);
        }

        @Override
        public List<MethodTarget> targets() {
            return target == null ? List.of() : List.of(target);
        }

        /** The same question, and no guess which of several implementations runs. */
        public Blocks certainly() {
            return new Blocks(target, categories, executor, keeping, endless, true, within);
        }

        /**
         * The same question, and no waits that give a monitor or lock back: those stand in a loop, and wait only while some
         * state lasts.
         */
        public Blocks inAnyState() {
            return new Blocks(target, categories, executor, true, endless, certain, within);
        }

        /** A wait while a monitor is held. */
        public static Blocks pinned(MethodTarget target, Set<Category> categories) {
            return new Blocks(target, categories, "", true, false);
        }

        /** Whether this is the wait that is asked for. */
        public boolean accepts(Effect effect) {
            return effect.kind() == Effect.Kind.BLOCKS && categories.contains(effect.category())
                    && (executor.isEmpty() || executor.equals(effect.executor())) && !(endless && effect.timed())
                    && !(keeping && effect.releases());
        }
    }

    /** The method of this key runs at one of these places, through its callers, on a virtual thread or one that others need. */
    record RunsOn(String method, Set<Place> places) implements Condition {
    }

    /** The target, or what it calls, does not set the interrupt flag. */
    record DoesNotRestoreInterrupt(MethodTarget target) implements Condition {

        @Override
        public List<MethodTarget> targets() {
            return List.of(target);
        }
    }

    /** The failures of one of the targets leave it. */
    record CanFail(List<MethodTarget> targets) implements Condition {
    }

    /** The target gives a constant for whatever failure it gets. */
    record HidesFailure(MethodTarget target) implements Condition {

        @Override
        public List<MethodTarget> targets() {
            return List.of(target);
        }
    }

    /** The future or publisher that the target gives back is the only place where its failure can be seen, or its work begun. */
    record LeavesFailure(MethodTarget target) implements Condition {

        @Override
        public List<MethodTarget> targets() {
            return List.of(target);
        }
    }

    /** At least as many calls use the future that the method of this key gives as drop it; or, when not {@code used}, fewer. */
    record FutureIsUsed(String method, boolean used) implements Condition {
    }

    /** The target sets no time limit on the future or request that it gives back. */
    record SetsNoLimit(MethodTarget target) implements Condition {

        @Override
        public List<MethodTarget> targets() {
            return List.of(target);
        }
    }

    /** The executor of this identity starts as many platform threads as it gets tasks. */
    record IsUnbounded(String executor) implements Condition {
    }

    /** The target, and what it calls, takes no permit and waits for no rate limiter's turn. */
    record TakesNoPermit(MethodTarget target) implements Condition {

        @Override
        public List<MethodTarget> targets() {
            return List.of(target);
        }
    }

    /** The method of this key is called for each element of data of unknown size, in another file. */
    record CalledInLoop(String owner, String name, String method) implements Condition {
    }
}
