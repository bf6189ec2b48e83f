package dev.asynclint.catalog;

/** How an executor runs its tasks. */
public enum ExecutorKind {
    FIXED, SINGLE,
    /** A platform thread per waiting task, without a bound. */
    CACHED,
    SCHEDULED, FORK_JOIN,
    /** A virtual thread per task. */
    VIRTUAL,
    /** A platform thread per task. */
    PER_TASK,
    /** The caller runs the task. */
    DIRECT,
    COMMON_POOL, EVENT_LOOP,
    /** Made for blocking work. */
    WORKER,
    /** Its bounds are the arguments of its constructor. */
    THREAD_POOL,
    UNKNOWN;

    /** Whether a task that waits keeps a thread from others. */
    public boolean hasFewThreads() {
        return switch (this) {
            case FIXED, SINGLE, SCHEDULED, FORK_JOIN, COMMON_POOL, EVENT_LOOP, THREAD_POOL -> true;
            case CACHED, VIRTUAL, PER_TASK, DIRECT, WORKER, UNKNOWN -> false;
        };
    }

    /** Whether a task may wait for ever for a free thread; threads of a ForkJoinPool run other tasks while they wait. */
    public boolean runsOutOfThreads() {
        return hasFewThreads() && this != FORK_JOIN && this != COMMON_POOL;
    }

    /** Whether each task may get a new platform thread. */
    public boolean isUnbounded() {
        return this == CACHED || this == PER_TASK;
    }
}
