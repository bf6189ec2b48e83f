package example;

import java.util.concurrent.ScheduledThreadPoolExecutor;

class Clock extends ScheduledThreadPoolExecutor {
    Clock() {
        super(1);
    }
}
