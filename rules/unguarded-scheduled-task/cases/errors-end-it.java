// Trap: exceptions are logged; only errors end the task, and they are logged as well
package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class VolumeScanner implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(VolumeScanner.class);
    private final Volume volume;

    VolumeScanner(Volume volume) {
        this.volume = volume;
    }

    void start(ScheduledExecutorService timer) {
        timer.scheduleAtFixedRate(this, 0, 1, TimeUnit.HOURS);
    }

    @Override
    public void run() {
        try {
            volume.scan();
        } catch (Exception e) {
            log.error("scan failed, next one in an hour", e);
        } catch (Error e) {
            log.error("scans are over", e);
            throw e;
        }
    }
}

interface Volume {
    void scan();
}
