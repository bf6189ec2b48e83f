// Trap: the project's own await() with these parameters gives nothing back, or a count that is no answer.
package example;

import java.util.concurrent.TimeUnit;

class Ticker {
    interface Latch {
        void await(long time, TimeUnit unit) throws InterruptedException;
    }

    static class Gate {
        boolean await(long time, TimeUnit unit) {
            return unit.toMillis(time) > 0;
        }
    }

    void pass(Latch latch, Gate gate) throws InterruptedException {
        latch.await(1, TimeUnit.SECONDS);
        gate.await(1, TimeUnit.SECONDS);
    }
}
