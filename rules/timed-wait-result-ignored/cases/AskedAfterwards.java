// Trap: how it ended is asked of the object itself, or of what it brings.
package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

class Importer {
    private final AtomicReference<String> answer = new AtomicReference<>();

    void drain(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        pool.awaitTermination(30, TimeUnit.SECONDS);
        if (!pool.isTerminated()) {
            throw new IllegalStateException("the import does not come to its end");
        }
    }

    int run(ProcessBuilder builder) throws Exception {
        Process gzip = builder.start();
        gzip.waitFor(1, TimeUnit.MINUTES);
        return gzip.exitValue(); // throws while it runs
    }

    String ask(CountDownLatch answered) throws Exception {
        answered.await(5, TimeUnit.SECONDS);
        String text = answer.get();
        if (text == null) {
            throw new TimeoutException("no answer");
        }
        return text;
    }

    long missing(CountDownLatch shards) throws InterruptedException {
        shards.await(2, TimeUnit.SECONDS);
        return shards.getCount();
    }
}
