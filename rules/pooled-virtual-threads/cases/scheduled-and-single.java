// example: release=21
// Trap: a timer and a sequence on virtual threads are no pools that save threads
package example;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

class Timers {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(0, Thread.ofVirtual().factory());
    private final ScheduledExecutorService single =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("timer").factory());
    private final ScheduledThreadPoolExecutor handMade = new ScheduledThreadPoolExecutor(1, Thread.ofVirtual().factory());
    private final ExecutorService inOrder = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
}
