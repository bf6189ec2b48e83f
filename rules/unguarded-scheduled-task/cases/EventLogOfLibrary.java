// Trap: beside guarded work, only events are logged, by a library that is not known
package example;

import com.dianping.cat.Cat;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

class Refresh {
    private final ScheduledExecutorService timer;
    private final Source source;

    Refresh(ScheduledExecutorService timer, Source source) {
        this.timer = timer;
        this.source = source;
    }

    void start() {
        timer.scheduleAtFixedRate(() -> {
            Cat.logEvent("refresh", "periodic");
            tryRefresh();
        }, 1, 1, TimeUnit.MINUTES);
    }

    private boolean tryRefresh() {
        try {
            source.read();
            return true;
        } catch (Throwable e) {
            Cat.logError(e);
        }
        return false;
    }
}

interface Source {
    void read();
}
