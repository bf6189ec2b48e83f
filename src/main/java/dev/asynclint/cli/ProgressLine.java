package dev.asynclint.cli;

import dev.asynclint.engine.Progress;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far the run is, from the second second on, and is gone at the end. */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long QUIET_MILLIS = 1000;
    private static final long REPEAT_MILLIS = 100;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final LongSupplier clock;
    private final long start;
    private long lastShown;
    private boolean shown;

    /** @param clock milliseconds */
    ProgressLine(PrintStream err, LongSupplier clock) {
        this.err = err;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.lastShown = start;
    }

    @Override
    public synchronized void at(String stage, int done, int total) {
        long now = clock.getAsLong();
        if (now - start < QUIET_MILLIS || shown && now - lastShown < REPEAT_MILLIS) {
            return;
        }
        err.print(CLEAR + stage + " " + done + (total > 0 ? " of " + total : ""));
        err.flush();
        lastShown = now;
        shown = true;
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }
}
