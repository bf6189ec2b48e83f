// Hard: a factory that is told to make daemons; they outlive the object, and do not keep the JVM from ending.
package example;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

class Heartbeat {
    private final ScheduledExecutorService beats =
            Executors.newScheduledThreadPool(1, new NamedThreads("heartbeat", true)); // finding: outlive the object, and what is queued

    void start(Runnable beat) {
        beats.scheduleWithFixedDelay(beat, 1, 1, TimeUnit.SECONDS);
    }
}

class NamedThreads implements ThreadFactory {
    private final String name;
    private final boolean background;

    NamedThreads(String name, boolean background) {
        this.name = name;
        this.background = background;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(background);
        return thread;
    }
}
