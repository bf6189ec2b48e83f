package dev.asynclint.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogue says of one signature. The words are those of docs/catalog-format.md.
 *
 * @param blocks  what the calling thread waits for; null when it does not block
 * @param flags   the words without an argument
 * @param timedBy the signature with a time limit, such as {@code get(long,java.util.concurrent.TimeUnit)}; or empty
 * @param asyncBy the counterpart that does not block; or empty
 * @param makes   the executor it returns; null when it makes none
 * @param context what it does with a context that belongs to the thread; null when nothing
 */
public record Api(Signature signature, Category blocks, Set<Flag> flags, List<Runs> runs, String timedBy,
                  String asyncBy, ExecutorKind makes, ContextUse context, String source) {

    public enum Flag {
        INTERRUPTIBLE, TIMED, NEVER_BLOCKS, STARTS, LOST_OK, HANDLES, BOUNDS, CHECKS_DONE, JOINS_ALL, ALREADY_DONE,
        ELEMENTS, RELEASES_MONITOR, WRAPS, BORROWS, CARRIES_CONTEXT, COMPUTES, COMPLETES, FUNCTION
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    public boolean isBlocking() {
        return blocks != null && !is(Flag.NEVER_BLOCKS);
    }

    /** Where the functional argument at this index is run, if the catalogue knows. */
    public Optional<Runs> runsOf(int argument) {
        return runs.stream().filter(r -> r.argument() == argument).findFirst();
    }
}
