// example: release=21
// Trap: the monitor guards work in memory; the thread blocks before and after
package example;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

class Recorder {
    private final Deque<String> last = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Semaphore permits = new Semaphore(10);

    void record(String line) throws InterruptedException {
        permits.acquire();
        try {
            synchronized (last) {
                last.addLast(line);
                if (last.size() > 100) {
                    last.removeFirst();
                }
                bytes.writeBytes(line.getBytes());
                bytes.write('\n');
            }
            Thread.sleep(10);
        } finally {
            permits.release();
        }
    }

    synchronized int size() {
        return last.size();
    }

    void run() {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            executor.submit(() -> {
                record("started");
                return size();
            });
        }
    }
}
