package example;

import java.util.concurrent.ScheduledExecutorService;

/** Whose tasks go on after a failure. */
interface LastingScheduler extends ScheduledExecutorService {
    int failures();
}
