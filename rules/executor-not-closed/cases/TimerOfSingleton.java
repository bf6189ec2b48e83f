// Trap: the container makes one such object for the whole program, whose timer is a daemon.
package example;

import jakarta.inject.Singleton;
import java.util.Timer;
import java.util.TimerTask;

@Singleton
class Quotas {
    private volatile int left = 100;

    Quotas() {
        Timer refill = new Timer("quotas", true);
        refill.schedule(new TimerTask() {
            @Override
            public void run() {
                left = 100;
            }
        }, 1_000, 1_000);
    }

    boolean take() {
        return left-- > 0;
    }
}
