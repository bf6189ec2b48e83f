// Trap: the project's own scheduler, behind an interface or made by a helper, sees to what its tasks throw
package example;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Schedules {
    private final LastingScheduler lasting;
    private final ScheduledExecutorService telling;
    private final ScheduledExecutorService plain = new ScheduledThreadPoolExecutor(1);

    Schedules(LastingScheduler lasting, String name) {
        this.lasting = lasting;
        this.telling = createScheduler(name);
    }

    void start(Mirror mirror) {
        lasting.scheduleWithFixedDelay(mirror::sync, 0, 1, TimeUnit.MINUTES);
        telling.scheduleWithFixedDelay(mirror::sync, 0, 1, TimeUnit.MINUTES);
        plain.scheduleWithFixedDelay(mirror::sync, 0, 1, TimeUnit.MINUTES); // finding: scheduleWithFixedDelay
    }

    private static ScheduledExecutorService createScheduler(String name) {
        return new TellingScheduler(name);
    }
}

interface Mirror {
    void sync();
}
