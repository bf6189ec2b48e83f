package example;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Sends readings to a collector, in batches, from a thread of its own. */
class MeterUploader {
    private final Queue<String> pending = new ArrayDeque<>();
    private final ExecutorService sender = Executors.newSingleThreadExecutor();
    private volatile boolean running = true;
    private Future<?> task;
    private long sent;

    synchronized void start() {
        task = sender.submit(this::sendLoop);
    }

    synchronized void offer(String reading) {
        pending.add(reading);
    }

    private void sendLoop() {
        while (running) {
            String next = nextReading();
            if (next != null) {
                sent++;
            }
        }
    }

    private synchronized String nextReading() {
        return pending.poll();
    }

    synchronized void stop() throws Exception {
        running = false;
        task.get(); // finding: ever goes on
    }

    synchronized void drain() throws InterruptedException {
        while (!pending.isEmpty()) {
            TimeUnit.SECONDS.sleep(1); // finding: not even for what takes no time
        }
    }
}
