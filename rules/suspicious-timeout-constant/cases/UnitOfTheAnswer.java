// Trap: a clock of the project gives its answer in the unit that it is asked for.
package example;

import java.util.concurrent.TimeUnit;

class Timing {
    interface Clock {
        long elapsed(long startNanos, TimeUnit unit);

        long remaining(long endNanos, TimeUnit unit);
    }

    long replicate(Clock clock, long startNanos, Runnable work) {
        work.run();
        return clock.elapsed(startNanos, TimeUnit.MILLISECONDS);
    }
}
