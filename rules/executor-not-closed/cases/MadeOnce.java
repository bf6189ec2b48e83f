// Trap: a static initialiser makes one daemon timer for the program; a pool whose threads all end when they are idle leaves none
package example;

import java.time.ZonedDateTime;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

final class HttpDate {
    private static volatile String now;

    static {
        update();
        new Timer("http-date", true).schedule(new TimerTask() {
            @Override
            public void run() {
                update();
            }
        }, 1000, 1000);
    }

    private HttpDate() {
    }

    static String now() {
        return now;
    }

    private static void update() {
        now = ZonedDateTime.now().toString();
    }
}

class Encryption {
    private final CompletionService<byte[]> batches;

    Encryption(int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(threads, threads, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.allowCoreThreadTimeOut(true);
        batches = new ExecutorCompletionService<>(pool);
    }

    void encrypt(byte[] batch) {
        batches.submit(() -> batch);
    }
}
