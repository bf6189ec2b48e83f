// Trap: whoever asks for an estimate gets what has come in time; whoever wants it exact waits without a limit.
package example;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

class Backlogs {
    private final Map<String, Long> sizes = new ConcurrentHashMap<>();
    private final ExecutorService readers;

    Backlogs(ExecutorService readers) {
        this.readers = readers;
    }

    Map<String, Long> read(Iterable<String> cursors, CountDownLatch all, boolean exact) throws InterruptedException {
        for (String cursor : cursors) {
            readers.execute(() -> {
                sizes.put(cursor, (long) cursor.length());
                all.countDown();
            });
        }
        if (exact) {
            all.await();
        } else {
            all.await(5, TimeUnit.SECONDS);
        }
        return sizes;
    }
}
