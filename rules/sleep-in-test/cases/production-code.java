// Trap: production code may pause, here between two attempts, whatever its class is called
package example;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

class ConnectionTest {
    private final Callable<Boolean> probe;

    ConnectionTest(Callable<Boolean> probe) {
        this.probe = probe;
    }

    /** Tells the operator whether the mail server answers. */
    boolean run() throws Exception {
        for (int attempt = 1; attempt <= 3; attempt++) {
            if (probe.call()) {
                return true;
            }
            TimeUnit.SECONDS.sleep(attempt);
        }
        return false;
    }
}
