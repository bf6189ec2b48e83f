package dev.asynclint.catalog;

/** Where a functional argument, or a method that a framework calls, is run. */
public enum Place {
    /** By the caller, before the call returns. */
    SAME_THREAD,
    COMMON_POOL,
    /** By whichever thread completes the future; by the caller when it is complete already. */
    COMPLETING_THREAD,
    /** On the executor that is an argument of the call. */
    EXECUTOR,
    /** On the executor that the call's receiver is. */
    RECEIVER,
    VIRTUAL_THREAD,
    /** A platform thread of its own. */
    NEW_THREAD,
    EVENT_LOOP,
    /** A timer thread that other tasks share. */
    SCHEDULER,
    UI_THREAD,
    /** A pool made for blocking work. */
    WORKER,
    /** A bounded pool of platform threads. */
    POOL,
    /** A server's request thread. */
    REQUEST,
    /** Stored, and run later by whoever asks. */
    NOWHERE
}
