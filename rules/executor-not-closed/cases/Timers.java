package example;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

// Hard: a timer whose tasks repeat; a field without a modifier; a pool made in the argument of the call that uses it.
class Heartbeats {
    private final Timer beats = new Timer("beats"); // finding: `beats`
    ExecutorService senders = Executors.newFixedThreadPool(2); // finding: `senders`
    private final Timer once = new Timer();
    private final Timer cancelled = new Timer();

    void start(Runnable beat) {
        beats.scheduleAtFixedRate(task(beat), 0, 5_000);
        once.schedule(task(beat), 1_000);
        cancelled.schedule(task(beat), 0, 1_000);
        senders.execute(beat);
        CompletableFuture.runAsync(beat, Executors.newFixedThreadPool(1)); // finding: each call adds more
    }

    private static TimerTask task(Runnable beat) {
        return new TimerTask() {
            @Override
            public void run() {
                beat.run();
            }
        };
    }

    void stop() {
        cancelled.cancel();
    }
}
